package app.facet.ui.control;

import java.util.OptionalDouble;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** A number on its scale: the usual band, a tick at the reference, a mark for the last visit, a thumb for today. */
public final class Gauge extends Pane {

    private static final double HEIGHT = 18;
    private static final double TRACK = 7;

    private final Region track = part("gauge-track");
    private final Region band = part("gauge-band");
    private final Region tick = part("gauge-tick");
    private final Region last = part("gauge-last");
    private final Region thumb = part("gauge-thumb");
    private Marks marks = Marks.NONE;

    /**
     * What stands on the scale.
     *
     * @param low the left end
     * @param high the right end
     * @param from where the usual band begins
     * @param to where it ends
     * @param reference the reference value
     * @param before the value of the last visit with the same method
     * @param now today's value
     */
    public record Marks(
            double low,
            double high,
            OptionalDouble from,
            OptionalDouble to,
            OptionalDouble reference,
            OptionalDouble before,
            OptionalDouble now) {

        /** An empty scale. */
        public static final Marks NONE = new Marks(
                0,
                1,
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty());
    }

    /** An empty gauge. */
    public Gauge() {
        getStyleClass().add("gauge");
        getChildren().addAll(track, band, tick, last, thumb);
        setMinSize(80, HEIGHT);
        setPrefSize(240, HEIGHT);
        setMaxHeight(HEIGHT);
    }

    private static Region part(String style) {
        var part = new Region();
        part.getStyleClass().add(style);
        part.setManaged(false);
        return part;
    }

    /** Shows these marks. */
    public void show(Marks changed) {
        if (!changed.equals(marks)) {
            marks = changed;
            requestLayout();
        }
    }

    @Override
    protected void layoutChildren() {
        double y = (getHeight() - TRACK) / 2;
        track.resizeRelocate(0, y, getWidth(), TRACK);
        band.setVisible(marks.from().isPresent());
        marks.from()
                .ifPresent(from ->
                        band.resizeRelocate(at(from), y, at(marks.to().orElse(marks.high())) - at(from), TRACK));
        place(tick, marks.reference(), 2, HEIGHT - 2);
        place(last, marks.before(), 10, 10);
        place(thumb, marks.now(), 10, HEIGHT);
    }

    private void place(Region mark, OptionalDouble value, double width, double height) {
        mark.setVisible(value.isPresent());
        value.ifPresent(
                number -> mark.resizeRelocate(at(number) - width / 2, (getHeight() - height) / 2, width, height));
    }

    private double at(double value) {
        double share = (value - marks.low()) / (marks.high() - marks.low());
        return Math.clamp(share, 0, 1) * getWidth();
    }
}
