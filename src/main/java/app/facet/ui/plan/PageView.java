package app.facet.ui.plan;

import app.facet.model.MadePaper;
import app.facet.model.PageImage;
import app.facet.model.PaperModel;
import java.util.Optional;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/** One page of the real PDF, drawn dot for dot: as wide as there is room, or closer. */
final class PageView {

    private static final double A4 = 595.28;
    private static final double LETTER = 612;
    private static final double MARGIN = 26;
    private static final double CLOSEST = 3;
    private static final double SMALLEST = 0.4;
    private static final double STEP = 1.25;

    private final PaperModel papers;
    private final ImageView page;
    private final ScrollPane scroll;
    private final DoubleProperty zoom = new SimpleDoubleProperty(1);
    private Optional<MadePaper> shown = Optional.empty();
    private int index;

    /** Draws into a view inside a scroll pane. */
    PageView(PaperModel papers, ImageView page, ScrollPane scroll) {
        this.papers = papers;
        this.page = page;
        this.scroll = scroll;
        scroll.widthProperty().subscribe((_, _) -> draw());
        zoom.subscribe((_, _) -> draw());
    }

    /** Shows a page. */
    void show(MadePaper paper, int wanted) {
        shown = Optional.of(paper);
        index = wanted;
        draw();
    }

    /** As wide as there is room. */
    void fit() {
        zoom.set(1);
    }

    void closer() {
        zoom.set(Math.min(CLOSEST, zoom.get() * STEP));
    }

    void farther() {
        zoom.set(Math.max(SMALLEST, zoom.get() / STEP));
    }

    private void draw() {
        double wide = (scroll.getWidth() - MARGIN) * zoom.get();
        if (wide < MARGIN) {
            return;
        }
        boolean letter = papers.choice().sheetProperty().get().equals("letter");
        double dots = page.getScene() == null || page.getScene().getWindow() == null
                ? 1
                : page.getScene().getWindow().getOutputScaleX();
        double scale = wide * dots / (letter ? LETTER : A4);
        shown.ifPresent(paper -> {
            int wanted = index;
            papers.draw(paper, wanted, scale, drawn -> {
                boolean still = shown.filter(paper::equals).isPresent() && wanted == index;
                if (still && Math.abs(wide - (scroll.getWidth() - MARGIN) * zoom.get()) < 1) {
                    page.setImage(image(drawn));
                    page.setFitWidth(wide);
                }
            });
        });
    }

    static Image image(PageImage page) {
        var image = new WritableImage(page.width(), page.height());
        image.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        page.width(),
                        page.height(),
                        PixelFormat.getIntArgbInstance(),
                        page.argb(),
                        0,
                        page.width());
        return image;
    }
}
