package app.facet.model;

import app.facet.domain.screening.Clinic;
import app.facet.domain.screening.PlanChoice;
import app.facet.domain.screening.Screening;
import app.facet.domain.screening.SignOff;
import app.facet.exchange.CaseWriter;
import app.facet.paper.LetterRequest;
import app.facet.paper.ReportRequest;
import app.facet.paper.Sheet;
import app.facet.paper.Stationery;
import app.facet.paper.VisitRecord;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A screening as papers for colleagues tell it: as signed, or as it stands. */
record Told(Setting setting, Screening screening, Clinic clinic, ZoneId zone) {

    /** Colleagues are written to in English, whatever language the program speaks (decision 26). */
    Told {
        setting = setting.in(Locale.ENGLISH);
    }

    VisitRecord visit() {
        var state = Appraisal.of(setting, screening);
        var signed = screening.signOff();
        return new VisitRecord(
                setting.content(),
                clinic,
                setting.country(),
                setting.patient(),
                screening,
                state.suggestion(),
                signed.map(SignOff::decided).orElse(state.outcome().decided()),
                signed.map(SignOff::plan).or(screening::plan).orElseGet(() -> suggested(state)),
                signed.map(SignOff::reviewDays).orElse(state.plan().reviewDays()),
                zone);
    }

    private static List<PlanChoice> suggested(ScreeningState state) {
        return state.plan().exercises().stream()
                .map(planned -> new PlanChoice(planned.exercise().id(), planned.dose(), ""))
                .toList();
    }

    ReportRequest report() {
        return new ReportRequest(
                visit(), stationery(), new CaseWriter().write(screening, setting.patient(), setting.last()));
    }

    LetterRequest letter(String to, String added) {
        return new LetterRequest(visit(), stationery(), to, added, screening.concerns());
    }

    private Stationery stationery() {
        return new Stationery(Sheet.of(clinic.paper()).orElse(Sheet.A4), false);
    }

    /** When anything of it changed last after signing; empty while it is open. */
    Optional<Instant> settled() {
        return screening
                .signOff()
                .map(signed -> Stream.of(
                                Stream.of(signed.at()),
                                screening.amendments().stream().map(Screening.Amendment::at),
                                screening.teaching().stream().map(taught -> taught.at()))
                        .flatMap(at -> at)
                        .max(Instant::compareTo)
                        .orElse(signed.at()));
    }
}
