package app.facet.ui.plan;

import app.facet.model.MadePaper;
import app.facet.model.PaperModel;
import app.facet.ui.fx.Texts;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import org.jspecify.annotations.Nullable;

/** All pages small, to see the whole sheet and jump. */
final class Thumbnails {

    private static final double SCALE = 0.16;
    private static final double WIDTH = 48;

    private final ListView<Integer> list;
    private final PaperModel papers;
    private final Texts texts;
    private final Map<Integer, Image> images = new HashMap<>();
    private Optional<MadePaper> shown = Optional.empty();

    Thumbnails(ListView<Integer> list, PaperModel papers, Texts texts) {
        this.list = list;
        this.papers = papers;
        this.texts = texts;
        list.setCellFactory(_ -> new Cell());
    }

    /** Shows the pages of a paper, this one as the open one. */
    void show(MadePaper paper, int index) {
        if (shown.filter(paper::equals).isEmpty()) {
            shown = Optional.of(paper);
            images.clear();
            list.getItems().setAll(IntStream.range(0, paper.pages()).boxed().toList());
            IntStream.range(0, paper.pages())
                    .forEach(page -> papers.draw(paper, page, SCALE, drawn -> {
                        if (shown.filter(paper::equals).isPresent()) {
                            images.put(page, PageView.image(drawn));
                            list.refresh();
                        }
                    }));
        }
        list.getSelectionModel().select(index);
    }

    private final class Cell extends ListCell<Integer> {

        private final ImageView picture = new ImageView();

        Cell() {
            picture.setFitWidth(WIDTH);
            picture.setPreserveRatio(true);
            setContentDisplay(ContentDisplay.TOP);
            getStyleClass().add("thumbnail");
        }

        @Override
        protected void updateItem(@Nullable Integer index, boolean empty) {
            super.updateItem(index, empty);
            if (empty || index == null) {
                setGraphic(null);
                setText(null);
                setAccessibleText(null);
                return;
            }
            picture.setImage(images.get(index));
            setGraphic(picture);
            setText(String.valueOf(index + 1));
            setAccessibleText(
                    texts.of("plan.page.name", index + 1, list.getItems().size()));
        }
    }
}
