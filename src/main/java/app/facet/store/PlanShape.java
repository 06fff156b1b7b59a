package app.facet.store;

import app.facet.domain.plan.Dose;
import app.facet.domain.screening.PlanChoice;
import app.facet.domain.screening.Use;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** How the chosen exercises are written, with their doses. */
final class PlanShape {

    private PlanShape() {}

    static void write(List<PlanChoice> plan, ObjectNode into) {
        var choices = into.putArray("plan");
        for (PlanChoice choice : plan) {
            Dose dose = choice.dose();
            choices.addObject()
                    .put("exercise", choice.exercise())
                    .put("reason", choice.reason())
                    .put("use", choice.use().name())
                    .put("sets", dose.sets())
                    .put("repetitions", dose.repetitions())
                    .put("perSide", dose.perSide())
                    .put("holdSeconds", dose.holdSeconds())
                    .put("minutes", dose.minutes())
                    .put("timesADay", dose.timesADay())
                    .put("daysAWeek", dose.daysAWeek())
                    .put("unit", dose.unit().name());
        }
    }

    static List<PlanChoice> read(Fields fields) {
        return fields.parts("plan", PlanShape::choice);
    }

    /** Plans from before {@link Use} was told are for home. */
    private static PlanChoice choice(Fields fields) {
        return new PlanChoice(
                fields.text("exercise"),
                dose(fields),
                fields.choice("use", Use.class, Use.HOME),
                fields.text("reason"));
    }

    private static Dose dose(Fields fields) {
        return new Dose(
                fields.integer("sets"),
                fields.integer("repetitions"),
                fields.flag("perSide"),
                fields.integer("holdSeconds"),
                fields.integer("minutes"),
                fields.integer("timesADay"),
                fields.integer("daysAWeek"),
                fields.choice("unit", Dose.Unit.class));
    }
}
