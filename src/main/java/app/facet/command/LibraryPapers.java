package app.facet.command;

import app.facet.domain.ClinicalContent;
import app.facet.domain.plan.Country;
import app.facet.domain.plan.Topic;
import app.facet.domain.screening.Clinic;
import app.facet.domain.screening.PlanChoice;
import app.facet.paper.FormRequest;
import app.facet.paper.Format;
import app.facet.paper.LibraryRequest;
import app.facet.paper.Paper;
import app.facet.paper.Papers;
import app.facet.paper.TopicRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The papers nobody has to be screened for: a sheet by hand, the topics, and the checklist on paper. */
record LibraryPapers(Papers papers, ClinicalContent content, Clinic clinic, LocalDate day) {

    /** How many exercises the sheet by hand shows. */
    private static final int EXERCISES = 3;

    /** A sheet by hand with the first exercises of the library. */
    Paper byHand(Format format) {
        var choices = content.exercises().values().stream()
                .limit(EXERCISES)
                .map(exercise -> new PlanChoice(exercise.id(), exercise.dose(), ""))
                .toList();
        return papers.byHand(new LibraryRequest(content, clinic, country(), choices, day, format));
    }

    /** The ids of the topics. */
    List<String> topics() {
        return content.topics().stream().map(Topic::id).toList();
    }

    /** The sheet about one topic. */
    Paper topic(String topic, Format format) {
        return papers.topic(new TopicRequest(content, clinic, country(), topic, Optional.empty(), day, format));
    }

    /** The checklist on paper, in full or half pages. */
    Paper form(Format format, boolean half) {
        return papers.blankForm(new FormRequest(content, clinic, Optional.empty(), format.sheet(), half));
    }

    private Country country() {
        return Objects.requireNonNull(content.countries().get(clinic.country()));
    }
}
