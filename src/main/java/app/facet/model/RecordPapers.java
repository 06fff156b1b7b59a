package app.facet.model;

import app.facet.domain.screening.Clinic;
import app.facet.domain.screening.Screening;
import app.facet.paper.Paper;
import app.facet.paper.Papers;
import app.facet.paper.Printing;
import app.facet.store.Documents;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The papers for colleagues: report, letter, text for the clipboard. What is handed out is kept first, and a signed
 * screening's report is handed out again as it was the first time, until something is added to the screening.
 */
public final class RecordPapers {

    private final Papers papers;
    private final Clinic clinic;
    private final Documents documents;
    private final Work work;
    private final Clock clock;
    private final Supplier<Printing> printing;

    /** Papers of a clinic. */
    public RecordPapers(
            Papers papers, Clinic clinic, Documents documents, Work work, Clock clock, Supplier<Printing> printing) {
        this.papers = papers;
        this.clinic = clinic;
        this.documents = documents;
        this.work = work;
        this.clock = clock;
        this.printing = printing;
    }

    /** Where a paper goes: into a file or to the printer. */
    @FunctionalInterface
    public interface Way<T> {
        /** Hands the paper out. */
        T handOut(Paper paper) throws IOException;
    }

    /** Into a file, whole or not at all. */
    public Way<Path> into(Path file) {
        return paper -> {
            WholeFile.write(file, paper.pdf());
            return file;
        };
    }

    /** To the printer, through the system's dialog. */
    public Way<Printed> toPrinter() {
        return paper -> Printed.valueOf(printing.get().print(paper).name());
    }

    /** Hands the report out. */
    public <T> void report(
            Setting setting,
            Screening screening,
            Way<T> way,
            Consumer<? super T> then,
            Consumer<? super Exception> failed) {
        var told = told(setting, screening);
        work.onStore(
                () -> keptReport(told),
                kept -> kept.ifPresentOrElse(
                        paper -> work.aside(() -> way.handOut(paper), then, failed),
                        () -> make(screening.id(), () -> papers.report(told.report()), way, then, failed)),
                failed);
    }

    /** Hands the letter out; it is made for each occasion, signed or not. */
    public <T> void letter(
            Setting setting,
            Screening screening,
            Addressed words,
            Way<T> way,
            Consumer<? super T> then,
            Consumer<? super Exception> failed) {
        var request = told(setting, screening).letter(words.to(), words.added());
        make(screening.id(), () -> papers.letter(request), way, then, failed);
    }

    /** To whom a letter goes, and what the therapist adds in own words. */
    public record Addressed(String to, String added) {}

    /** The screening as plain text in the order of SOAP. */
    public String text(Setting setting, Screening screening) {
        return papers.soap(told(setting, screening).visit());
    }

    /** Hands a kept paper out again, byte for byte. */
    <T> void again(
            UUID document, String kind, Way<T> way, Consumer<? super T> then, Consumer<? super Exception> failed) {
        work.onStore(
                () -> new Paper(kind, kind, documents.pdf(document)),
                paper -> work.aside(() -> way.handOut(paper), then, failed),
                failed);
    }

    private Told told(Setting setting, Screening screening) {
        return new Told(setting, screening, clinic, clock.getZone());
    }

    private Optional<Paper> keptReport(Told told) {
        return told.settled()
                .flatMap(settled -> documents.of(told.screening().id()).stream()
                        .filter(document -> document.kind().equals(Paper.REPORT)
                                && !document.at().isBefore(settled))
                        .findFirst()
                        .map(document -> new Paper(Paper.REPORT, Paper.REPORT, documents.pdf(document.id()))));
    }

    /** Makes a paper that belongs to a screening, keeps it with that screening, and hands it out. */
    <T> void make(
            UUID screening,
            Callable<Paper> making,
            Way<T> way,
            Consumer<? super T> then,
            Consumer<? super Exception> failed) {
        work.aside(
                making,
                made -> work.onStore(
                        () -> {
                            documents.keep(screening, made.kind(), clock.instant(), made.pdf());
                            return made;
                        },
                        kept -> work.aside(() -> way.handOut(kept), then, failed),
                        failed),
                failed);
    }
}
