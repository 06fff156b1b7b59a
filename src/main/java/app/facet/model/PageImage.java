package app.facet.model;

import java.awt.image.BufferedImage;

/**
 * One page drawn for the screen.
 *
 * @param width in dots
 * @param height in dots
 * @param argb the dots, row by row
 */
@SuppressWarnings("ArrayRecordComponent") // the dots are only read
public record PageImage(int width, int height, int[] argb) {

    static PageImage of(BufferedImage page) {
        int width = page.getWidth();
        int height = page.getHeight();
        return new PageImage(width, height, page.getRGB(0, 0, width, height, null, 0, width));
    }
}
