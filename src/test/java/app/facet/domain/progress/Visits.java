package app.facet.domain.progress;

import app.facet.Shipped;
import app.facet.domain.protocol.Answer;
import app.facet.domain.protocol.ItemId;
import app.facet.domain.screening.Given;
import app.facet.domain.screening.Patient;
import app.facet.domain.screening.Screening;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Visits of a made-up patient, answered in a few words over the shipped content. */
public final class Visits {

    /** A patient who does not exist. */
    public static final Patient PATIENT = new Patient(
            new UUID(1, 1), "Sample Patient A", LocalDate.of(1992, 5, 4), Patient.Sex.FEMALE, "20418", "", "en", "");

    private static final LocalDate FIRST = LocalDate.of(2026, 9, 1);

    private final LocalDate date;
    private final List<Given> log = new ArrayList<>();

    private Visits(LocalDate date) {
        this.date = date;
    }

    /** A visit so many days after the first. */
    public static Visits after(int days) {
        return new Visits(FIRST.plusDays(days));
    }

    /** A yes or a no. */
    public Visits say(String item, boolean yes) {
        return give(item, yes ? Answer.YesNo.YES : Answer.YesNo.NO, Optional.empty());
    }

    /** A number that was told. */
    public Visits say(String item, double number) {
        return give(item, new Answer.Amount(number), Optional.empty());
    }

    /** An option. */
    public Visits say(String item, String option) {
        return give(item, new Answer.Choice(option), Optional.empty());
    }

    /** A number that was measured. */
    public Visits measure(String item, double number, String method) {
        return give(
                item,
                new Answer.Amount(number),
                Optional.of(new Given.Measurement(method, "phone", List.of(number, number))));
    }

    private Visits give(String item, Answer answer, Optional<Given.Measurement> measurement) {
        log.add(new Given(new ItemId(item), Optional.of(answer), Given.How.ASKED, Instant.EPOCH, "", measurement));
        return this;
    }

    /** The visit as a screening. */
    public Screening screening() {
        return new Screening(
                new UUID(2, date.toEpochDay()),
                PATIENT.id(),
                new UUID(3, 3),
                date,
                Instant.EPOCH,
                "hash",
                "1.0",
                "",
                log,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    /** The visit as it is compared. */
    public Visit visit() {
        return Visit.of(screening(), PATIENT, Shipped.CONTENT.rules());
    }

    /** The course of these visits. */
    public static Course course(Visits... visits) {
        return Course.of(
                List.of(visits).stream().map(Visits::visit).toList(),
                Shipped.CONTENT.protocol(),
                Shipped.CONTENT.measures(),
                Shipped.CONTENT.rules());
    }
}
