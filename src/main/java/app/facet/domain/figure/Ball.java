package app.facet.domain.figure;

/** Flesh round a point of the skeleton: a centre and a radius in percent of height. */
public record Ball(Vec centre, double radius) {}
