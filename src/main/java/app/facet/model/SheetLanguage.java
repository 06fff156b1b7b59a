package app.facet.model;

/**
 * The language of a paper.
 *
 * @param first the tag of the language that stands first
 * @param both whether the other language stands beside it
 */
public record SheetLanguage(String first, boolean both) {}
