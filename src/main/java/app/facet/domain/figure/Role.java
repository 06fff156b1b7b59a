package app.facet.domain.figure;

/** What a shape stands for; a palette gives it its colour. */
public enum Role {
    SKIN,
    SKIN_FAR,
    SHIRT,
    SHIRT_FAR,
    SLEEVE,
    SLEEVE_FAR,
    SHORTS,
    SHORTS_FAR,
    SHOE,
    SHOE_FAR,
    SOLE,
    HAIR,
    EYE,
    OUTLINE,
    MAT,
    MAT_EDGE,
    WALL,
    PROP,
    PROP_TOP,
    PILLOW,
    TOWEL,
    ARROW,
    ARROW_EDGE,
    FELT,
    GLOVE,
    CUFF,
    AREA,
    MARK,
    MARK_LINE;

    /** The darker role of a limb on the far side. */
    public Role far() {
        return switch (this) {
            case SKIN -> SKIN_FAR;
            case SHIRT -> SHIRT_FAR;
            case SLEEVE -> SLEEVE_FAR;
            case SHORTS -> SHORTS_FAR;
            case SHOE -> SHOE_FAR;
            default -> this;
        };
    }
}
