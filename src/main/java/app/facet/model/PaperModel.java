package app.facet.model;

import app.facet.domain.rule.PlanKind;
import app.facet.domain.screening.Clinic;
import app.facet.paper.Format;
import app.facet.paper.Paper;
import app.facet.paper.PaperRequest;
import app.facet.paper.Papers;
import app.facet.paper.PdfPages;
import app.facet.paper.Printing;
import app.facet.paper.Sheet;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ChangeListener;

/**
 * The patient's paper of an open screening: made anew after each change, a queued one dropped for a newer. Only a signed
 * screening's paper is handed out, and what was handed out is kept, so that a reprint is the same paper.
 */
public final class PaperModel {

    private final ScreeningModel screening;
    private final PlanModel plan;
    private final Papers papers;
    private final Clinic clinic;
    private final Keeper keeper;
    private final Work work;
    private final InstantSource clock;
    private final Supplier<Printing> printing;
    private final IntegerProperty points;
    private final StringProperty sheet;
    private final ReadOnlyObjectWrapper<Optional<MadePaper>> paper = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ChangeListener<Object> follow = (_, _, _) -> refresh();
    private Optional<PaperRequest> queued = Optional.empty();
    private boolean busy;

    /** Keeps a paper that is handed out; durable when it returns. */
    @FunctionalInterface
    public interface Keeper {
        /** Keeps the bytes of a paper of a screening. */
        void keep(UUID screening, String kind, Instant at, byte[] pdf);
    }

    /** The paper of this plan; it follows the plan until {@link #close}. */
    public PaperModel(
            ScreeningModel screening,
            PlanModel plan,
            Papers papers,
            Clinic clinic,
            Keeper keeper,
            Work work,
            InstantSource clock,
            Supplier<Printing> printing) {
        this.screening = screening;
        this.plan = plan;
        this.papers = papers;
        this.clinic = clinic;
        this.keeper = keeper;
        this.work = work;
        this.clock = clock;
        this.printing = printing;
        this.points = new SimpleIntegerProperty(clinic.textSize());
        this.sheet = new SimpleStringProperty(
                Sheet.of(clinic.paper()).orElse(Sheet.A4).id());
        plan.stateProperty().addListener(follow);
        points.addListener(follow);
        sheet.addListener(follow);
        refresh();
    }

    /** Stops following the plan. */
    public void close() {
        plan.stateProperty().removeListener(follow);
        points.removeListener(follow);
        sheet.removeListener(follow);
    }

    /** The text sizes a paper may have, in points, smallest first. */
    public static List<Integer> sizes() {
        return Format.SIZES.stream().sorted().toList();
    }

    /** The paper sizes by their ids. */
    public static List<String> sheets() {
        return Arrays.stream(Sheet.values()).map(Sheet::id).toList();
    }

    /** The text size in points. */
    public IntegerProperty pointsProperty() {
        return points;
    }

    /** The paper size by its id. */
    public StringProperty sheetProperty() {
        return sheet;
    }

    /** The newest paper; empty until the first is made. */
    public ReadOnlyObjectProperty<Optional<MadePaper>> paperProperty() {
        return paper.getReadOnlyProperty();
    }

    /** Draws one page of a paper, the first being 0, at a scale of 1 for 72 dots an inch. */
    public void draw(MadePaper made, int index, float scale, Consumer<? super PageImage> then) {
        work.aside(() -> PageImage.of(PdfPages.page(made.pdf(), index, scale)), then);
    }

    /**
     * Whether the paper may be handed out: exercises only once the screening is signed; the sheet without exercises at
     * once, because nobody who must leave for a hospital waits for a signature.
     */
    public boolean mayBeHandedOut() {
        return plan.state().signed() || plan.state().kind() == PlanKind.NONE;
    }

    /** Writes the paper to a file, whole or not at all, and keeps what was handed out. */
    public void save(Path file, Consumer<? super Path> then, Consumer<? super Exception> failed) {
        handOut(
                made -> {
                    WholeFile.write(file, made.pdf());
                    return file;
                },
                then,
                failed);
    }

    /** How a print request ended. */
    public enum Printed {
        PRINTED,
        CANCELLED,
        NO_PRINTER,
        FAILED
    }

    /** Prints the paper through the system's dialog, and keeps what was handed out. */
    public void print(Consumer<? super Printed> then, Consumer<? super Exception> failed) {
        handOut(made -> Printed.valueOf(printing.get().print(made).name()), then, failed);
    }

    private interface HandingOut<T> {
        T handOut(Paper paper) throws IOException;
    }

    private <T> void handOut(HandingOut<T> way, Consumer<? super T> then, Consumer<? super Exception> failed) {
        if (!mayBeHandedOut()) {
            throw new IllegalStateException("exercises are handed out once the screening is signed");
        }
        var request = request();
        var id = screening.state().screening().id();
        work.aside(
                () -> papers.forPatient(request),
                made -> work.onStore(
                        () -> {
                            keeper.keep(id, made.kind(), clock.instant(), made.pdf());
                            return made;
                        },
                        kept -> work.aside(() -> way.handOut(kept), then, failed),
                        failed),
                failed);
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
                now.screening().signOff().map(signOff -> signOff.clinician()).orElse(""),
                new Format(Sheet.of(sheet.get()).orElseThrow(), points.get(), Locale.ENGLISH));
    }

    private void refresh() {
        queued = Optional.of(request());
        next();
    }

    private void next() {
        if (busy || queued.isEmpty()) {
            return;
        }
        var request = queued.get();
        queued = Optional.empty();
        busy = true;
        work.aside(() -> papers.forPatient(request), this::made, this::failed);
    }

    private void made(Paper made) {
        busy = false;
        paper.set(Optional.of(new MadePaper(made.kind(), PdfPages.count(made.pdf()), made.pdf())));
        next();
    }

    private void failed(Exception trouble) {
        busy = false;
        work.unexpected(trouble);
        next();
    }
}
