package app.facet.domain.screening;

/**
 * A clinic's logo, checked and scaled down.
 *
 * @param png the picture as PNG in base64, without transparency
 * @param width its width in pixels
 * @param height its height in pixels
 */
public record Logo(String png, int width, int height) {

    /** Leaves the picture out. */
    @Override
    public String toString() {
        return "Logo " + width + " × " + height;
    }
}
