package app.facet.store;

import app.facet.domain.protocol.Answer;
import app.facet.domain.protocol.ItemId;
import app.facet.domain.rule.Triage;
import app.facet.domain.screening.Given;
import app.facet.domain.screening.Patient;
import app.facet.domain.screening.SignOff;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Fills a store with made-up patients and signed screenings, many to a transaction. */
public final class LargeClinic {

    private static final int A_TRANSACTION = 5_000;
    private static final List<String> FIRST =
            List.of("Łukasz", "Søren", "Đorđe", "Zoë", "Ana", "Jürgen", "Maria", "Noor", "Yusuf", "Chloé");
    private static final List<String> LAST =
            List.of("Straße", "Nguyen", "O’Brien", "García", "Smith", "Kowalski", "Øster", "Müller", "Haddad", "Lee");
    private static final Instant AT = Instant.parse("2026-11-03T09:15:30Z");

    private final DataFolder folder;
    private final Random random = new Random(7);

    /** Fills the store of this folder, made by this program with this passphrase. */
    public LargeClinic(DataFolder folder) {
        this.folder = folder;
    }

    /** Writes the patients and as many screenings for each, and returns one of the patients. */
    public Patient fill(char[] passphrase, int patients, int screeningsEach)
            throws java.security.GeneralSecurityException {
        Store made = new Vault(folder).create(passphrase.clone()).store();
        made.close();
        var file = folder.database();
        Sealer sealer = KeySlot.sealer(
                VaultFile.slot(file, KeySlot.Name.PASSPHRASE).unwrap(passphrase).orElseThrow());
        var all = new ArrayList<Patient>();
        for (int i = 0; i < patients; i++) {
            all.add(patient(i));
        }
        try (Database database = Database.open(file)) {
            database.read("bench", handle -> handle.execute("pragma cache_size = -600000"));
            long begun = 0;
            for (int from = 0; from < patients; from += A_TRANSACTION) {
                var some = all.subList(from, Math.min(patients, from + A_TRANSACTION));
                long first = begun;
                database.write("bench", handle -> {
                    long number = first;
                    for (Patient patient : some) {
                        write(handle, sealer, patient);
                        for (int i = 0; i < screeningsEach; i++) {
                            write(handle, sealer, patient.id(), ++number);
                        }
                    }
                    return number;
                });
                begun += (long) some.size() * screeningsEach;
            }
        }
        return all.get(patients / 2);
    }

    private Patient patient(int number) {
        var name = FIRST.get(random.nextInt(FIRST.size())) + " " + LAST.get(random.nextInt(LAST.size())) + " "
                + Integer.toString(number, 36);
        return new Patient(
                UUID.randomUUID(),
                name,
                LocalDate.of(1930, 1, 1).plusDays(random.nextInt(30_000)),
                Patient.Sex.FEMALE,
                "R-" + number,
                "555 0100",
                "en",
                "");
    }

    private static void write(Handle handle, Sealer sealer, Patient patient) {
        handle.createUpdate("insert into patient (id, sealed) values (:id, :sealed)")
                .bind("id", patient.id().toString())
                .bind("sealed", sealer.seal(Place.patient(patient.id()), Json.bytes(PatientShape.write(patient))))
                .execute();
    }

    private static void write(Handle handle, Sealer sealer, UUID patient, long begun) {
        var id = UUID.randomUUID();
        var head = new ScreeningReader.Head(LocalDate.of(2026, 11, 3), AT, "1.0", Optional.empty()).bytes();
        var place = Place.screening(id, patient, patient, begun, "hash");
        ScreeningRows.insert(
                handle,
                new ScreeningRows.Head(
                        id, patient, patient, begun, "hash", ScreeningRows.OPEN, sealer.seal(place, head)));
        var given = new Given(
                new ItemId("rf-fever"), Optional.of(Answer.YesNo.NO), Given.How.ASKED, AT, "", Optional.empty());
        var signOff = new SignOff(
                "Sample Therapist", AT, Triage.REFER, Triage.REFER, List.of("R03"), List.of(), List.of(), 14, "hash");
        write(handle, sealer, id, 1, new Entry.Answered(given));
        write(handle, sealer, id, 2, new Entry.Signed(signOff));
    }

    private static void write(Handle handle, Sealer sealer, UUID screening, int seq, Entry entry) {
        byte[] value = Json.bytes(EntryShape.write(entry));
        byte[] sealed = sealer.seal(Place.entry(screening, seq, entry.phase(false)), value);
        ScreeningRows.insert(handle, screening, new ScreeningRows.Sealed(seq, entry.phase(false), sealed));
    }

    /** What deriving the key alone costs, in milliseconds. */
    public static long derivation(char[] passphrase) {
        long start = System.nanoTime();
        Secret.wipe(Secret.key(passphrase, new byte[16], Cost.STANDARD));
        return (System.nanoTime() - start) / 1_000_000;
    }
}
