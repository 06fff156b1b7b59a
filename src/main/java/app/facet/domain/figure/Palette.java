package app.facet.domain.figure;

/** The colours of the roles, as {@code #rrggbb}: for a light screen, a dark screen and paper. */
public enum Palette {
    /** On a light ground. */
    LIGHT,
    /** On a dark ground. */
    DARK,
    /** On paper: tones far enough apart to survive a grey photocopy. */
    PRINT;

    /** The colour of a role. */
    public String colour(Role role) {
        return switch (this) {
            case LIGHT -> light(role);
            case DARK -> dark(role);
            case PRINT -> print(role);
        };
    }

    /** The colour of the ground the palette is made for. */
    public String ground() {
        return this == DARK ? "#18242b" : "#ffffff";
    }

    private static String light(Role role) {
        return switch (role) {
            case SKIN -> "#f2d6c0";
            case SKIN_FAR -> "#dfbfa6";
            case SHIRT -> "#86bcc3";
            case SHIRT_FAR -> "#6ba3ab";
            case SLEEVE -> "#78b0b8";
            case SLEEVE_FAR -> "#62979f";
            case SHORTS -> "#2f6f8f";
            case SHORTS_FAR -> "#265b76";
            case SHOE -> "#55666f";
            case SHOE_FAR -> "#46555d";
            case SOLE -> "#e8eef0";
            case HAIR -> "#3b4955";
            case EYE, OUTLINE -> "#20394a";
            case MAT -> "#dbe5ea";
            case MAT_EDGE -> "#c3d2da";
            case WALL -> "#e6ecef";
            case PROP -> "#c9b79c";
            case PROP_TOP -> "#dccdb4";
            case PILLOW -> "#f4efe4";
            case TOWEL -> "#e9d9a8";
            case ARROW -> "#b3470f";
            case ARROW_EDGE -> "#ffffff";
            case FELT -> "#b3470f";
            case AREA -> "#8a5a3c";
            case MARK -> "#f0a368";
            case MARK_LINE -> "#7a2c06";
            case GLOVE -> "#ffffff";
            case CUFF -> "#7a4b86";
        };
    }

    private static String dark(Role role) {
        return switch (role) {
            case SKIN -> "#e6c8b0";
            case SKIN_FAR -> "#c9a98f";
            case SHIRT -> "#7fb6be";
            case SHIRT_FAR -> "#649aa3";
            case SLEEVE -> "#70a8b1";
            case SLEEVE_FAR -> "#588d96";
            case SHORTS -> "#3f86a9";
            case SHORTS_FAR -> "#326f8d";
            case SHOE -> "#8b9ba4";
            case SHOE_FAR -> "#74848d";
            case SOLE -> "#e8eef0";
            case HAIR -> "#5f6f7b";
            case EYE, OUTLINE -> "#0d1a22";
            case MAT -> "#2c434f";
            case MAT_EDGE -> "#3a5563";
            case WALL -> "#263a45";
            case PROP -> "#8f8069";
            case PROP_TOP -> "#a89879";
            case PILLOW -> "#d8d1c2";
            case TOWEL -> "#cdbb83";
            case ARROW -> "#ffb27d";
            case ARROW_EDGE -> "#0d1a22";
            case FELT -> "#ffb27d";
            case AREA -> "#6f4a33";
            case MARK -> "#f0a368";
            case MARK_LINE -> "#6b2404";
            case GLOVE -> "#eef3f5";
            case CUFF -> "#b48cc0";
        };
    }

    private static String print(Role role) {
        return switch (role) {
            case SKIN -> "#fbeee3";
            case SKIN_FAR -> "#e3cfc0";
            case SHIRT -> "#a3cdd2";
            case SHIRT_FAR -> "#84b1b8";
            case SLEEVE -> "#93c1c7";
            case SLEEVE_FAR -> "#7aa6ad";
            case SHORTS -> "#2b6885";
            case SHORTS_FAR -> "#22546c";
            case SHOE -> "#4b5a63";
            case SHOE_FAR -> "#3f4c54";
            case SOLE -> "#ffffff";
            case HAIR -> "#2f3b45";
            case EYE, OUTLINE -> "#14242f";
            case MAT -> "#e4ebef";
            case MAT_EDGE -> "#c5d1d8";
            case WALL -> "#e9eef1";
            case PROP -> "#cfc2ad";
            case PROP_TOP -> "#e6dcc9";
            case PILLOW -> "#ffffff";
            case TOWEL -> "#f0e6c4";
            case ARROW -> "#9a3a08";
            case ARROW_EDGE -> "#ffffff";
            case FELT -> "#9a3a08";
            case AREA -> "#7d5136";
            case MARK -> "#f2c09a";
            case MARK_LINE -> "#5a2306";
            case GLOVE -> "#ffffff";
            case CUFF -> "#6a3d76";
        };
    }
}
