package app.facet.model;

import app.facet.domain.screening.Clinic;
import app.facet.domain.screening.SignOff;
import app.facet.paper.PaperRequest;
import app.facet.paper.Papers;
import app.facet.paper.PdfPages;
import app.facet.paper.Quality;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;

/** The patient's paper of an open screening: made anew after each change, a queued one dropped for a newer. */
public final class PaperModel {

    private final ScreeningModel screening;
    private final PlanModel plan;
    private final SheetChoice choice;
    private final Papers papers;
    private final Clinic clinic;
    private final Work work;
    private final ReadOnlyObjectWrapper<Optional<MadePaper>> paper = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper making = new ReadOnlyBooleanWrapper();
    private final List<Consumer<? super MadePaper>> waiting = new ArrayList<>();
    private final Subscription following;
    private Optional<PaperRequest> queued = Optional.empty();

    /** The paper of this plan, laid out as chosen; it follows both until {@link #close}. */
    public PaperModel(
            ScreeningModel screening, PlanModel plan, SheetChoice choice, Papers papers, Clinic clinic, Work work) {
        this.screening = screening;
        this.plan = plan;
        this.choice = choice;
        this.papers = papers;
        this.clinic = clinic;
        this.work = work;
        this.following = plan.stateProperty().subscribe((_, _) -> refresh()).and(choice.changed(this::refresh));
        refresh();
    }

    /** Stops following the plan. */
    public void close() {
        following.unsubscribe();
    }

    /** How it is laid out. */
    public SheetChoice choice() {
        return choice;
    }

    /** The newest paper; empty until the first is made. */
    public ReadOnlyObjectProperty<Optional<MadePaper>> paperProperty() {
        return paper.getReadOnlyProperty();
    }

    /** Whether a newer paper is being made. */
    public ReadOnlyBooleanProperty makingProperty() {
        return making.getReadOnlyProperty();
    }

    /** Draws one page of a paper, the first being 0, at a scale of 1 for 72 dots an inch. */
    public void draw(MadePaper made, int index, double scale, Consumer<? super PageImage> then) {
        work.aside(() -> PageImage.of(PdfPages.page(made.pdf(), index, (float) scale)), then);
    }

    /** Hands over the paper of the plan as it is now: at once, or as soon as it is made. */
    void whenMade(Consumer<? super MadePaper> then) {
        if (making.get() || paper.get().isEmpty()) {
            waiting.add(then);
        } else {
            then.accept(paper.get().get());
        }
    }

    private PaperRequest request() {
        var now = screening.state();
        var setting = screening.setting();
        return new PaperRequest(
                setting.content(),
                clinic,
                setting.country(),
                setting.patient(),
                now.suggestion(),
                now.outcome().decided(),
                plan.state().choices(),
                now.screening().visitDate(),
                plan.state().reviewDays(),
                now.screening().signOff().map(SignOff::clinician).orElse(""),
                choice.format());
    }

    private void refresh() {
        queued = Optional.of(request());
        if (!making.get()) {
            next();
        }
    }

    private void next() {
        making.set(queued.isPresent());
        queued.ifPresent(request -> {
            queued = Optional.empty();
            work.aside(() -> make(request), this::made, this::failed);
        });
    }

    private MadePaper make(PaperRequest request) {
        var made = papers.forPatient(request);
        return new MadePaper(made.kind(), PdfPages.count(made.pdf()), made.pdf(), Quality.of(request));
    }

    private void made(MadePaper made) {
        paper.set(Optional.of(made));
        next();
        if (!making.get()) {
            var told = List.copyOf(waiting);
            waiting.clear();
            told.forEach(then -> paper.get().ifPresent(then));
        }
    }

    private void failed(Exception trouble) {
        waiting.clear();
        work.unexpected(trouble);
        next();
    }
}
