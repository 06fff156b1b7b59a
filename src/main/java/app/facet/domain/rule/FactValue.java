package app.facet.domain.rule;

/** What a derived fact comes to: a verdict or a number. */
public sealed interface FactValue permits Verdict, Reading {}
