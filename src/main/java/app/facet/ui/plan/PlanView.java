package app.facet.ui.plan;

import app.facet.domain.PictureWords;
import app.facet.domain.figure.Figure;
import app.facet.domain.figure.Film;
import app.facet.domain.plan.Exercise;
import app.facet.domain.screening.Clinic;
import app.facet.model.PaperModel;
import app.facet.model.PlanModel;
import app.facet.model.ScreeningModel;
import app.facet.ui.control.FigureView;
import app.facet.ui.fx.Dialogs;
import app.facet.ui.fx.Fxml;
import app.facet.ui.fx.Texts;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** Makes what the plan step shows, and the paper alone for the page that acts on an urgent finding. */
public final class PlanView {

    private static final double PICTURE_WIDTH = 96;
    private static final double PICTURE_HEIGHT = 72;

    private final ScreeningModel screening;
    private final PlanModel plan;
    private final PaperModel papers;
    private final Clinic clinic;
    private final Texts texts;
    private final Fxml fxml;
    private final Dialogs dialogs;

    /** Views of one plan and its paper. */
    public PlanView(
            ScreeningModel screening,
            PlanModel plan,
            PaperModel papers,
            Clinic clinic,
            Texts texts,
            Fxml fxml,
            Dialogs dialogs) {
        this.screening = screening;
        this.plan = plan;
        this.papers = papers;
        this.clinic = clinic;
        this.texts = texts;
        this.fxml = fxml;
        this.dialogs = dialogs;
    }

    /** The plan with its paper beside it; {@code done} leaves the signed visit. */
    public Node planAndPaper(Runnable done) {
        var content = screening.setting().content();
        return fxml.load(
                "plan", new PlanController(plan, content, texts, fxml, this::picture), paper(Optional.of(done)));
    }

    /** The paper alone, signed elsewhere. */
    public Node paperAlone() {
        return fxml.load("paper", paper(Optional.empty()));
    }

    private PaperController paper(Optional<Runnable> done) {
        return new PaperController(papers, plan, screening, clinic, texts, dialogs, done);
    }

    private Node picture(Exercise exercise) {
        var content = screening.setting().content();
        Optional<Figure> figure = Optional.ofNullable(content.figures().get(exercise.id()));
        return figure.<Node>map(found -> end(found, new PictureWords(content).of(exercise.id(), 1)))
                .orElseGet(Pane::new);
    }

    /** The pose the exercise moves to: it tells one exercise from another better than the start. */
    private static Node end(Figure figure, String words) {
        var view = new FigureView();
        view.setAccessibleText(words);
        view.setPrefSize(PICTURE_WIDTH, PICTURE_HEIGHT);
        view.drawingProperty().set(Film.of(figure).step(1));
        return view;
    }
}
