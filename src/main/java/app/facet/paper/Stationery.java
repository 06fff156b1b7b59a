package app.facet.paper;

/**
 * What a paper for colleagues is printed on.
 *
 * @param sheet the paper size
 * @param letterhead whether the first 45 mm stay empty for a printed letterhead; else the clinic's name stands there
 */
public record Stationery(Sheet sheet, boolean letterhead) {}
