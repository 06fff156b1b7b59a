package app.facet.store;

import app.facet.domain.screening.Call;
import app.facet.domain.screening.Concern;
import app.facet.domain.screening.Decision;
import app.facet.domain.screening.Given;
import app.facet.domain.screening.PlanChoice;
import app.facet.domain.screening.Screening;
import app.facet.domain.screening.SignOff;
import app.facet.domain.screening.Teaching;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Unseals the rows of one screening and adds them up; a row missing in between or before the signature is damage. */
final class ScreeningReader {

    private final Sealer sealer;
    private final ScreeningRows.Whole rows;
    private final List<Given> log = new ArrayList<>();
    private final List<Call> calls = new ArrayList<>();
    private final List<Screening.Amendment> amendments = new ArrayList<>();
    private Optional<Decision> decision = Optional.empty();
    private Optional<List<PlanChoice>> plan = Optional.empty();
    private Optional<SignOff> signOff = Optional.empty();
    private Optional<Teaching> teaching = Optional.empty();
    private Optional<String> closed = Optional.empty();
    private final List<Concern> concerns = new ArrayList<>();
    private int last;

    private ScreeningReader(Sealer sealer, ScreeningRows.Whole rows) {
        this.sealer = sealer;
        this.rows = rows;
    }

    static Screening read(Sealer sealer, ScreeningRows.Whole rows) {
        return placed(sealer, rows).screening();
    }

    static Placed placed(Sealer sealer, ScreeningRows.Whole rows) {
        var reader = new ScreeningReader(sealer, rows);
        rows.entries().forEach(reader::take);
        reader.requireEnd();
        return reader.placed();
    }

    /** A screening and its place in the order in which screenings were begun. */
    record Placed(Screening screening, long begun) {}

    private void take(ScreeningRows.Sealed row) {
        var place = Place.entry(rows.head().id(), row.seq(), row.phase());
        require(row.seq() == last + 1);
        add(Fields.read(place, sealer.open(place, row.value()), EntryShape::read));
        last = row.seq();
    }

    private void add(Entry entry) {
        switch (entry) {
            case Entry.Answered(var given) -> log.add(given);
            case Entry.Decided(var decided) -> decision = Optional.of(decided);
            case Entry.Planned(var planned) -> plan = Optional.of(planned);
            case Entry.Called(var call) -> calls.add(call);
            case Entry.Concerned(var concern) -> concerns.add(concern);
            case Entry.Signed(var signed) -> signOff = Optional.of(signed);
            case Entry.Amended(var amendment) -> amendments.add(amendment);
            case Entry.Taught(var taught) -> teaching = Optional.of(taught);
            case Entry.InError(String reason) -> closed = Optional.of(reason);
        }
    }

    /** The end noted beside the rows must be among them: a signature does not get lost unseen. */
    private void requireEnd() {
        int ended = rows.head().ended();
        require(ended != ScreeningRows.SIGNED || signOff.isPresent());
        require(ended != ScreeningRows.IN_ERROR || closed.isPresent());
    }

    private Placed placed() {
        var row = rows.head();
        var head = Head.of(sealer, row);
        return new Placed(screening(row, head), head.begun().orElse(row.begun()));
    }

    private Screening screening(ScreeningRows.Head row, Head head) {
        var read = new Screening(
                row.id(),
                row.patient(),
                row.episode(),
                head.visitDate(),
                head.startedAt(),
                row.contentHash(),
                head.contentVersion(),
                step(),
                log,
                decision,
                plan,
                calls,
                signOff,
                amendments,
                teaching,
                closed);
        for (Concern concern : concerns) {
            read = read.with(concern);
        }
        return read;
    }

    private String step() {
        var place = Place.bookmark(rows.head().id());
        return rows.bookmark()
                .map(value -> Fields.read(place, sealer.open(place, value), fields -> fields.text("step")))
                .orElse("");
    }

    private void require(boolean sound) {
        if (!sound) {
            throw new StoreTrouble(
                    StoreTrouble.Code.DAMAGED, "screening " + rows.head().id());
        }
    }

    /**
     * What is sealed in a screening's own row.
     *
     * @param begun where the screening was moved from another patient: its place in the order there
     */
    record Head(LocalDate visitDate, Instant startedAt, String contentVersion, Optional<Long> begun) {

        static Head of(Sealer sealer, ScreeningRows.Head row) {
            return Fields.read(row.place(), sealer.open(row.place(), row.sealed()), Head::read);
        }

        byte[] bytes() {
            var value = Json.value()
                    .put("visitDate", visitDate.toString())
                    .put("startedAt", startedAt.toString())
                    .put("contentVersion", contentVersion);
            begun.ifPresent(place -> value.set("moved", Json.part().put("begun", Long.toString(place))));
            return Json.bytes(value);
        }

        static Head read(Fields fields) {
            return new Head(
                    LocalDate.parse(fields.text("visitDate")),
                    Instant.parse(fields.text("startedAt")),
                    fields.text("contentVersion"),
                    fields.optional("moved", moved -> Long.parseLong(moved.text("begun"))));
        }
    }
}
