package app.facet.paper;

/** Where the first page of a PDF begins to be printed on. */
final class FirstInk {

    private static final float DOTS_A_POINT = 2;

    private FirstInk() {}

    /** Millimetres from the top of the sheet to the first dot that is not white. */
    static double millimetres(byte[] pdf) {
        var page = PdfPages.page(pdf, 0, DOTS_A_POINT);
        for (int y = 0; y < page.getHeight(); y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                if ((page.getRGB(x, y) & 0xFFFFFF) != 0xFFFFFF) {
                    return y / DOTS_A_POINT * 25.4 / 72;
                }
            }
        }
        throw new AssertionError("an empty page");
    }
}
