package app.facet.ui.plan;

import app.facet.domain.figure.Figure;
import app.facet.domain.figure.Film;
import app.facet.domain.plan.Exercise;
import app.facet.domain.rule.PlanKind;
import app.facet.model.HandOut;
import app.facet.model.PaperModel;
import app.facet.model.PlanModel;
import app.facet.model.ScreeningModel;
import app.facet.model.ShelfModel;
import app.facet.model.TickLogModel;
import app.facet.ui.control.FigureView;
import app.facet.ui.fx.Dialogs;
import app.facet.ui.fx.Fxml;
import app.facet.ui.fx.Texts;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** Makes what the plan step shows, and the paper alone for the page that acts on an urgent finding. */
public final class PlanView {

    private static final double PICTURE_WIDTH = 96;
    private static final double PICTURE_HEIGHT = 72;

    private final Models models;
    private final List<String> therapists;
    private final Texts texts;
    private final Fxml fxml;
    private final Dialogs dialogs;
    private Optional<Runnable> enter = Optional.empty();
    private Optional<Runnable> finish = Optional.empty();

    /** What the plan step is about. */
    public record Models(
            ScreeningModel screening,
            PlanModel plan,
            ShelfModel shelf,
            PaperModel paper,
            HandOut handOut,
            TickLogModel log) {}

    /** Views of one plan and its paper; the first therapist's name stands ready. */
    public PlanView(Models models, List<String> therapists, Texts texts, Fxml fxml, Dialogs dialogs) {
        this.models = models;
        this.therapists = List.copyOf(therapists);
        this.texts = texts;
        this.fxml = fxml;
        this.dialogs = dialogs;
    }

    /** The plan with its paper beside it; {@code done} leaves the signed visit. */
    public Node planAndPaper(Runnable done) {
        var content = models.screening().setting().content();
        var cards = new PlanController(models.plan(), models.shelf(), content, texts, fxml, this::picture);
        var tools = new PlanToolsController(models.plan(), models.shelf(), texts);
        var handing = handing(Optional.of(done));
        var teaching = new TeachingController(models.screening(), texts);
        var quality = new QualityController(models.paper(), texts, cards::place);
        Node view = fxml.load(
                "plan",
                cards,
                new PlanProgressController(models.log(), models.plan(), texts),
                tools,
                quality,
                new PaperController(models.paper(), texts),
                teaching,
                handing);
        follow(teaching);
        handing.afterSigning(teaching::open);
        enter = Optional.of(() -> cards.first().ifPresentOrElse(Node::requestFocus, handing::focus));
        finish = Optional.of(() -> {
            cards.openSheet();
            handing.focus();
        });
        return view;
    }

    /** The paper alone, signed elsewhere. */
    public Node paperAlone() {
        var teaching = new TeachingController(models.screening(), texts);
        Node view = fxml.load("paper", new PaperController(models.paper(), texts), teaching, handing(Optional.empty()));
        teaching.offer(false);
        return view;
    }

    /** The step was opened: the focus goes to the first exercise. */
    public void entered() {
        enter.ifPresent(Runnable::run);
    }

    /** The key that goes on was pressed on this last step: the focus goes to the signature. */
    public void finish() {
        finish.ifPresent(Runnable::run);
    }

    private void follow(TeachingController teaching) {
        models.plan().stateProperty().subscribe(state -> teaching.offer(state.kind() != PlanKind.NONE));
    }

    private HandingController handing(Optional<Runnable> done) {
        return new HandingController(
                models.handOut(), models.plan(), models.screening(), therapists, texts, dialogs, done);
    }

    private Node picture(Exercise exercise) {
        Optional<Figure> figure = Optional.ofNullable(
                models.screening().setting().content().figures().get(exercise.id()));
        return figure.<Node>map(PlanView::end).orElseGet(Pane::new);
    }

    /** The pose the exercise moves to: it tells one exercise from another better than the start. */
    private static Node end(Figure figure) {
        var view = new FigureView();
        view.setPrefSize(PICTURE_WIDTH, PICTURE_HEIGHT);
        view.drawingProperty().set(Film.of(figure).step(1));
        return view;
    }
}
