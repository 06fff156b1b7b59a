package app.facet.domain.figure;

/** A part of the body that lies on a surface, by name ({@code hands}, {@code left-knee}); it stays put or slides. */
public record Contact(String point, boolean slides, String surface) {

    /** The surface every room has. */
    public static final String FLOOR = "floor";

    /** The contact seen in a mirror. */
    public Contact mirror() {
        return new Contact(Words.mirror(point), slides, surface);
    }
}
