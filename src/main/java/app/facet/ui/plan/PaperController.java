package app.facet.ui.plan;

import app.facet.model.MadePaper;
import app.facet.model.PaperModel;
import app.facet.ui.fx.Shown;
import app.facet.ui.fx.Texts;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** Shows the real PDF: page by page, small and close, and how it is laid out. */
final class PaperController {

    private final PaperModel papers;
    private final Texts texts;
    private Optional<MadePaper> shown = Optional.empty();
    private Optional<PageView> view = Optional.empty();
    private Optional<Thumbnails> small = Optional.empty();
    private int index;

    @FXML
    private VBox root;

    @FXML
    private Label kind;

    @FXML
    private MenuButton format;

    @FXML
    private ListView<Integer> thumbnails;

    @FXML
    private ScrollPane scroll;

    @FXML
    private ImageView page;

    @FXML
    private Label making;

    @FXML
    private Label pageNumber;

    @FXML
    private Button back;

    @FXML
    private Button on;

    PaperController(PaperModel papers, Texts texts) {
        this.papers = papers;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        Shown.when(making, page.imageProperty().isNull());
        page.getStyleClass().add("paper-page");
        view = Optional.of(new PageView(papers, page, scroll));
        small = Optional.of(new Thumbnails(thumbnails, papers, texts));
        thumbnails.getSelectionModel().selectedItemProperty().subscribe((_, chosen) -> {
            if (chosen != null) {
                open(chosen);
            }
        });
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        new FormatMenu(format, papers.choice(), texts).follow();
        papers.paperProperty().subscribe(this::show);
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown()) {
            switch (event.getCode()) {
                case PLUS, EQUALS, ADD -> closer();
                case MINUS, SUBTRACT -> farther();
                case DIGIT0, NUMPAD0 -> fit();
                default -> {
                    return;
                }
            }
            event.consume();
        }
    }

    private void show(Optional<MadePaper> made) {
        shown = made;
        made.ifPresent(paper -> {
            kind.setText(texts.of("plan.paper." + paper.kind()));
            Shown.set(thumbnails, paper.pages() > 1);
            show(Math.min(index, paper.pages() - 1));
        });
    }

    private void open(int wanted) {
        if (wanted != index && shown.filter(paper -> wanted < paper.pages()).isPresent()) {
            show(wanted);
            scroll.setVvalue(0);
        }
    }

    private void show(int wanted) {
        index = wanted;
        shown.ifPresent(paper -> {
            back.setDisable(wanted == 0);
            on.setDisable(wanted == paper.pages() - 1);
            pageNumber.setText(texts.of("plan.page", wanted + 1, paper.pages()));
            page.setAccessibleText(texts.of("plan.page.name", wanted + 1, paper.pages()));
            view.ifPresent(made -> made.show(paper, wanted));
            small.ifPresent(made -> made.show(paper, wanted));
        });
    }

    @FXML
    private void back() {
        open(index - 1);
    }

    @FXML
    private void on() {
        open(index + 1);
    }

    @FXML
    private void closer() {
        view.ifPresent(PageView::closer);
    }

    @FXML
    private void farther() {
        view.ifPresent(PageView::farther);
    }

    @FXML
    private void fit() {
        view.ifPresent(PageView::fit);
    }
}
