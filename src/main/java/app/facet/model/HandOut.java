package app.facet.model;

import app.facet.domain.rule.PlanKind;
import app.facet.paper.Printing;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Gives the patient the very paper the preview shows, and keeps it before it is given, so that a reprint is the same
 * bytes. Exercises are handed out signed only.
 */
public final class HandOut {

    private final PaperModel paper;
    private final PlanModel plan;
    private final UUID screening;
    private final Keeper keeper;
    private final Work work;
    private final InstantSource clock;
    private final Supplier<Printing> printing;
    private final List<byte[]> kept = new ArrayList<>();
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private final ReadOnlyObjectWrapper<Optional<Progress>> progress = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** Keeps a paper that is handed out; durable when it returns. */
    @FunctionalInterface
    public interface Keeper {
        /** Keeps the bytes of a paper of a screening. */
        void keep(UUID screening, String kind, Instant at, byte[] pdf);
    }

    /** How far a print job is. */
    public record Progress(int page, int pages) {}

    private interface Way<T> {
        T give(MadePaper paper) throws IOException;
    }

    /** Hands out the paper of a plan. */
    public HandOut(
            PaperModel paper,
            PlanModel plan,
            UUID screening,
            Keeper keeper,
            Work work,
            InstantSource clock,
            Supplier<Printing> printing) {
        this.paper = paper;
        this.plan = plan;
        this.screening = screening;
        this.keeper = keeper;
        this.work = work;
        this.clock = clock;
        this.printing = printing;
    }

    /**
     * Whether the paper may be handed out: exercises only once the screening is signed; the sheet without exercises at
     * once, because nobody who must leave for a hospital waits for a signature. Nothing without a get-help box.
     */
    public boolean allowed() {
        boolean settled = plan.state().signed() || plan.state().kind() == PlanKind.NONE;
        return settled && paper.paperProperty().get().map(MadePaper::printable).orElse(true);
    }

    /** How far the print job is that runs now. */
    public ReadOnlyObjectProperty<Optional<Progress>> progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** Stops the print job before its next page. */
    public void cancel() {
        cancelled.set(true);
    }

    /** Writes the paper to a file, whole or not at all, and keeps what was handed out. */
    public void save(Path file, Consumer<? super Path> then, Consumer<? super Exception> failed) {
        give(
                made -> {
                    WholeFile.write(file, made.pdf());
                    return file;
                },
                then,
                failed);
    }

    /** Prints the paper through the system's dialog, and keeps what was handed out. */
    public void print(Consumer<? super Printed> then, Consumer<? super Exception> failed) {
        cancelled.set(false);
        give(
                this::printed,
                outcome -> {
                    progress.set(Optional.empty());
                    then.accept(outcome);
                },
                trouble -> {
                    progress.set(Optional.empty());
                    failed.accept(trouble);
                });
    }

    private Printed printed(MadePaper made) {
        var outcome = printing.get().print(made.pdf(), made.kind(), (page, pages) -> {
            work.onScreen(() -> progress.set(Optional.of(new Progress(page, pages))));
            return !cancelled.get();
        });
        return Printed.valueOf(outcome.name());
    }

    private <T> void give(Way<T> way, Consumer<? super T> then, Consumer<? super Exception> failed) {
        if (!allowed()) {
            throw new IllegalStateException("exercises are handed out once the screening is signed");
        }
        paper.whenMade(made -> {
            if (made.printable()) {
                keep(made, () -> work.aside(() -> way.give(made), then, failed), failed);
            } else {
                failed.accept(new IllegalStateException("no get-help box"));
            }
        });
    }

    /** A paper that was kept already is not kept twice. */
    private void keep(MadePaper made, Runnable then, Consumer<? super Exception> failed) {
        if (kept.stream().anyMatch(pdf -> Arrays.equals(pdf, made.pdf()))) {
            then.run();
            return;
        }
        work.onStore(
                () -> {
                    keeper.keep(screening, made.kind(), clock.instant(), made.pdf());
                    return made.pdf();
                },
                pdf -> {
                    kept.add(pdf);
                    then.run();
                },
                failed);
    }
}
