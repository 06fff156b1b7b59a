package app.facet.model;

/**
 * A finished paper on the screen.
 *
 * @param kind which paper it is, such as handout or safety-sheet
 * @param pages how many pages it has
 * @param pdf the very bytes that are printed
 */
@SuppressWarnings("ArrayRecordComponent") // the bytes are only read; two papers are the same when they are one
public record MadePaper(String kind, int pages, byte[] pdf) {}
