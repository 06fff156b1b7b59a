package app.facet;

import app.facet.domain.ClinicalContent;
import app.facet.domain.screening.Clinic;
import app.facet.domain.screening.Patient;
import app.facet.store.Store;
import app.facet.store.Vault;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A store for showing around: a passphrase nobody knows, and patients who are plainly made up. */
final class Demo {

    private static final int LENGTH = 40;

    private Demo() {}

    /** Makes the store. */
    static Store make(Vault vault, ClinicalContent content, Path folder, Clock clock) {
        Store store = vault.create(passphrase()).store();
        store.clinic()
                .save(new Clinic("us", "911", "Sample Clinic", "", "", List.of("Sample Therapist"), "letter", 14));
        var visits = new DemoVisits(store, content, folder, clock);
        var today = LocalDate.now(clock);
        visits.improving(
                patient(store, "Sample Patient A", today.minusYears(34).minusDays(202), Patient.Sex.FEMALE, "20418"));
        visits.begun(
                patient(store, "Sample Patient B", today.minusYears(61).minusDays(100), Patient.Sex.MALE, "20419"));
        visits.longAgo(
                patient(store, "Sample Patient C", today.minusYears(22).minusDays(266), Patient.Sex.FEMALE, "20420"));
        visits.sentAway(
                patient(store, "Sample Patient D", today.minusYears(47).minusDays(124), Patient.Sex.MALE, "20421"));
        patient(store, "Sample Patient E", today.minusYears(29).minusDays(31), Patient.Sex.OTHER, "20422");
        return store;
    }

    private static Patient patient(Store store, String name, LocalDate born, Patient.Sex sex, String record) {
        var patient = new Patient(UUID.randomUUID(), name, born, sex, record, "", "en", "");
        store.patients().save(patient);
        return patient;
    }

    private static char[] passphrase() {
        var random = new SecureRandom();
        var passphrase = new char[LENGTH];
        for (int i = 0; i < LENGTH; i++) {
            passphrase[i] = (char) ('!' + random.nextInt('~' - '!'));
        }
        return passphrase;
    }
}
