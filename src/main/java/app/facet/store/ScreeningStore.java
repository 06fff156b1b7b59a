package app.facet.store;

import app.facet.domain.screening.Call;
import app.facet.domain.screening.Concern;
import app.facet.domain.screening.Decision;
import app.facet.domain.screening.Given;
import app.facet.domain.screening.Patient;
import app.facet.domain.screening.PlanChoice;
import app.facet.domain.screening.Screening;
import app.facet.domain.screening.SignOff;
import app.facet.domain.screening.Teaching;
import app.facet.domain.screening.VisitEnd;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Keeps screenings as logs that only grow; each call is durable when it returns. */
public final class ScreeningStore {

    private final Database database;
    private final Sealer sealer;

    ScreeningStore(Database database, Sealer sealer) {
        this.database = database;
        this.sealer = sealer;
    }

    /** Starts a screening of a saved patient, in a new episode when none is given; no step is open yet. */
    public Screening start(
            Patient patient,
            LocalDate visitDate,
            Instant startedAt,
            String contentHash,
            String contentVersion,
            Optional<UUID> episode) {
        var id = UUID.randomUUID();
        var group = episode.orElseGet(UUID::randomUUID);
        byte[] head = new ScreeningReader.Head(visitDate, startedAt, contentVersion, Optional.empty()).bytes();
        database.write("screening " + id, handle -> {
            long begun = ScreeningRows.begun(handle) + 1;
            byte[] sealed = sealer.seal(Place.screening(id, patient.id(), group, begun, contentHash), head);
            ScreeningRows.insert(
                    handle,
                    new ScreeningRows.Head(id, patient.id(), group, begun, contentHash, ScreeningRows.OPEN, sealed));
            return begun;
        });
        return load(id);
    }

    /** Appends an answer to the log. */
    public void append(UUID screening, Given given) {
        add(screening, new Entry.Answered(given));
    }

    /** Notes the step that was opened, so that the screening reopens there. */
    public void openStep(UUID screening, String step) {
        var place = Place.bookmark(screening);
        byte[] sealed = sealer.seal(place, Json.bytes(Json.value().put("step", step)));
        database.write(place.toString(), handle -> {
            requireOpen(screening, ScreeningRows.ended(handle, screening));
            ScreeningRows.bookmark(handle, screening, sealed);
            return step;
        });
    }

    /** Notes the decided outcome; the last one counts. */
    public void decide(UUID screening, Decision decision) {
        add(screening, new Entry.Decided(decision));
    }

    /** Notes the edited plan; the last one counts. */
    public void plan(UUID screening, List<PlanChoice> plan) {
        add(screening, new Entry.Planned(plan));
    }

    /** Notes who was phoned. */
    public void call(UUID screening, Call call) {
        add(screening, new Entry.Called(call));
    }

    /** Notes a concern; the last about each condition counts. */
    public void concern(UUID screening, Concern concern) {
        add(screening, new Entry.Concerned(concern));
    }

    /** Notes how the sheet was taught, before signing or as a dated addition after it; the last counts. */
    public void teach(UUID screening, Teaching teaching) {
        add(screening, new Entry.Taught(teaching));
    }

    /** Signs: from here on nothing but amendments is taken. */
    public void sign(UUID screening, SignOff signOff) {
        add(screening, new Entry.Signed(signOff));
    }

    /** Adds a dated amendment to a signed screening. */
    public void amend(UUID screening, Screening.Amendment amendment) {
        add(screening, new Entry.Amended(amendment));
    }

    /** Closes a screening, signed or not, as entered in error: it leaves the lists, never the log. */
    public void closeAsError(UUID screening, String reason) {
        add(screening, new Entry.InError(reason));
    }

    /**
     * Moves an open screening to the patient it belongs to (decision 12): all of its log stands there again, in a new
     * episode when none is given, and the one begun by mistake is closed as entered in error; both or neither.
     */
    public Screening move(UUID screening, Patient right, Optional<UUID> episode, String reason) {
        var id = UUID.randomUUID();
        database.write("screening " + screening, handle -> {
            requireOpen(screening, ScreeningRows.ended(handle, screening));
            var old = ScreeningRows.Whole.of(
                    handle, ScreeningRows.head(handle, screening).orElseThrow());
            new ScreeningMove(sealer, old, id).to(handle, right.id(), episode.orElseGet(UUID::randomUUID));
            var error = new Entry.InError(reason);
            return insert(handle, screening, error, error.phase(false));
        });
        return load(id);
    }

    /** One screening with everything in its log. */
    public Screening load(UUID screening) {
        String where = "screening " + screening;
        var rows = database.read(
                        where,
                        handle ->
                                ScreeningRows.head(handle, screening).map(head -> ScreeningRows.Whole.of(handle, head)))
                .orElseThrow(() -> new StoreTrouble(StoreTrouble.Code.UNKNOWN_ID, where));
        return ScreeningReader.read(sealer, rows);
    }

    /** A patient's screenings that can be read, the one begun last first, without those entered in error. */
    public List<Screening> ofPatient(UUID patient) {
        return listing(patient).readable().stream()
                .filter(screening -> screening.closed().isEmpty())
                .toList();
    }

    /** All of a patient's screenings, the one begun last first, those entered in error too, the damaged ones by their ids. */
    public Listing<Screening> listing(UUID patient) {
        var readable = new ArrayList<ScreeningReader.Placed>();
        var damaged = new ArrayList<UUID>();
        var screenings = database.read(
                "patient " + patient,
                handle -> ScreeningRows.ofPatient(handle, patient).stream()
                        .map(head -> ScreeningRows.Whole.of(handle, head))
                        .toList());
        for (ScreeningRows.Whole rows : screenings) {
            try {
                readable.add(ScreeningReader.placed(sealer, rows));
            } catch (StoreTrouble trouble) {
                damaged.add(trouble.countedAsDamaged(rows.head().id()));
            }
        }
        // By the order they were begun, not by dates: the computer's clock may have been wrong.
        readable.sort(Comparator.comparingLong(ScreeningReader.Placed::begun).reversed());
        return new Listing<>(
                readable.stream().map(ScreeningReader.Placed::screening).toList(), damaged);
    }

    /** How every visit that was not entered in error ended, the one begun last first; the damaged ones by their ids. */
    public Listing<VisitEnd> ends() {
        var readable = new ArrayList<VisitEnd>();
        var damaged = new ArrayList<UUID>();
        var rows = database.read(
                "screening",
                handle -> ScreeningRows.valid(handle).stream()
                        .map(head -> new VisitEndReader.Rows(
                                head,
                                head.ended() == ScreeningRows.SIGNED
                                        ? ScreeningRows.fromSignature(handle, head.id())
                                        : List.of()))
                        .toList());
        for (VisitEndReader.Rows visit : rows) {
            try {
                readable.add(VisitEndReader.read(sealer, visit));
            } catch (StoreTrouble trouble) {
                damaged.add(trouble.countedAsDamaged(visit.head().id()));
            }
        }
        return new Listing<>(readable, damaged);
    }

    /** The screenings neither signed nor entered in error, the one begun last first. */
    public List<UUID> unfinished() {
        return database.read("screening", ScreeningRows::unfinished);
    }

    private void add(UUID screening, Entry entry) {
        database.write("screening " + screening, handle -> {
            int ended = ScreeningRows.ended(handle, screening);
            requireTaken(screening, ended, entry);
            return insert(handle, screening, entry, entry.phase(ended == ScreeningRows.SIGNED));
        });
    }

    private int insert(Handle handle, UUID screening, Entry entry, int phase) {
        int seq = ScreeningRows.lastEntry(handle, screening) + 1;
        byte[] value = Json.bytes(EntryShape.write(entry));
        byte[] sealed = sealer.seal(Place.entry(screening, seq, phase), value);
        ScreeningRows.insert(handle, screening, new ScreeningRows.Sealed(seq, phase, sealed));
        return seq;
    }

    private static void requireTaken(UUID screening, int ended, Entry entry) {
        boolean amendment = entry instanceof Entry.Amended;
        if (amendment && ended == ScreeningRows.OPEN) {
            throw new StoreTrouble(StoreTrouble.Code.NOT_SIGNED, "screening " + screening);
        }
        boolean afterSigning = amendment || entry instanceof Entry.InError || entry instanceof Entry.Taught;
        if (!(afterSigning && ended == ScreeningRows.SIGNED)) {
            requireOpen(screening, ended);
        }
    }

    private static void requireOpen(UUID screening, int ended) {
        if (ended != ScreeningRows.OPEN) {
            var code = ended == ScreeningRows.SIGNED ? StoreTrouble.Code.SIGNED : StoreTrouble.Code.ENTERED_IN_ERROR;
            throw new StoreTrouble(code, "screening " + screening);
        }
    }
}
