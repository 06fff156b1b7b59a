package app.facet.exchange;

import app.facet.domain.plan.Dose;
import app.facet.domain.protocol.Answer;
import app.facet.domain.protocol.Answers;
import app.facet.domain.protocol.ItemId;
import app.facet.domain.screening.Given;
import app.facet.domain.screening.Patient;
import app.facet.domain.screening.PlanChoice;
import app.facet.domain.screening.Screening;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes a screening as a case that {@link CaseReader} reads back to the same suggestion, with its whole record beside.
 * The patient is told by age and sex alone: who it is stands on the report the data are attached to.
 */
public final class CaseWriter {

    private static final String UNKNOWN = "unknown";
    private static final String AT = "at";
    private static final String CLINICIAN = "clinician";

    private final JsonMapper json =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** The screening of this patient in UTF-8; {@code last} are the answers of the visit before, or none. */
    public byte[] write(Screening screening, Patient patient, Answers last) {
        var root = json.createObjectNode();
        root.put("id", screening.id().toString());
        answers(screening.answers(patient), root.putObject("inputs"));
        if (!last.byItem().isEmpty()) {
            answers(last, root.putObject("last"));
        }
        record(screening, root.putObject("record"));
        return json.writeValueAsBytes(root);
    }

    private static void answers(Answers answers, ObjectNode into) {
        answers.byItem().entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.comparing(ItemId::value)))
                .forEach(entry -> answer(entry.getKey().value(), entry.getValue(), into));
    }

    private static void answer(String name, Answer answer, ObjectNode into) {
        switch (answer) {
            case Answer.YesNo(boolean yes) -> into.put(name, yes ? "yes" : "no");
            case Answer.Amount(double value) -> number(name, value, into);
            case Answer.Choice(String option) -> into.put(name, option);
            case Answer.Choices(var options) -> new TreeSet<>(options).forEach(into.putArray(name)::add);
            case Answer.Text(String text) -> into.put(name, text);
            case Answer.Unknown(Answer.Reason reason, String why)
            when reason == Answer.Reason.COULD_NOT_ANSWER ->
                into.putObject(name).put(UNKNOWN, why);
            case Answer.Unknown _ -> into.put(name, UNKNOWN);
        }
    }

    private static void number(String name, double value, ObjectNode into) {
        if (value == Math.rint(value) && Math.abs(value) < Integer.MAX_VALUE) {
            into.put(name, (int) value);
        } else {
            into.put(name, value);
        }
    }

    private static void record(Screening screening, ObjectNode into) {
        into.put("visit-date", screening.visitDate().toString());
        into.put("started-at", screening.startedAt().toString());
        into.put("content-version", screening.contentVersion());
        into.put("content-hash", screening.contentHash());
        var log = into.putArray("answers");
        screening.log().forEach(given -> given(given, log.addObject()));
        screening
                .decision()
                .ifPresent(decision -> into.putObject("decision")
                        .put("level", decision.level().id())
                        .put("kind", id(decision.kind()))
                        .put("reason", decision.reason())
                        .put(CLINICIAN, decision.clinician())
                        .put(AT, decision.at().toString()));
        screening.plan().ifPresent(plan -> plan(plan, into.putArray("plan")));
        var calls = into.putArray("calls");
        screening
                .calls()
                .forEach(call -> calls.addObject()
                        .put("who", call.who())
                        .put(AT, call.at().toString())
                        .put("agreed", call.agreed()));
        signOff(screening, into);
        var amendments = into.putArray("amendments");
        screening
                .amendments()
                .forEach(added -> amendments
                        .addObject()
                        .put(CLINICIAN, added.clinician())
                        .put(AT, added.at().toString())
                        .put("text", added.text())
                        .put("about", id(added.about())));
        screening
                .teaching()
                .ifPresent(taught -> into.putObject("teaching")
                        .put("shown", taught.shown())
                        .put("done-back", taught.doneBack())
                        .put("to-correct", taught.toCorrect())
                        .put(CLINICIAN, taught.clinician())
                        .put(AT, taught.at().toString()));
        screening.closed().ifPresent(why -> into.put("entered-in-error", why));
    }

    private static void given(Given given, ObjectNode into) {
        into.put("item", given.item().value());
        given.answer().ifPresentOrElse(answer -> answer("answer", answer, into), () -> into.putNull("answer"));
        given.answer().ifPresent(answer -> {
            if (answer instanceof Answer.Unknown(var reason, var _)) {
                into.put("reason", id(reason));
            }
        });
        into.put("how", id(given.how())).put(AT, given.at().toString());
        if (!given.note().isEmpty()) {
            into.put("note", given.note());
        }
        given.measurement().ifPresent(measured -> {
            var node = into.putObject("measured");
            node.put("method", measured.method()).put("device", measured.device());
            measured.readings().forEach(node.putArray("readings")::add);
        });
    }

    private static void signOff(Screening screening, ObjectNode into) {
        screening.signOff().ifPresent(signed -> {
            var node = into.putObject("sign-off")
                    .put(CLINICIAN, signed.clinician())
                    .put(AT, signed.at().toString())
                    .put("suggested", signed.suggested().id())
                    .put("decided", signed.decided().id())
                    .put("review-days", signed.reviewDays())
                    .put("content-hash", signed.contentHash());
            signed.rules().forEach(node.putArray("rules")::add);
            signed.patterns().forEach(node.putArray("patterns")::add);
            plan(signed.plan(), node.putArray("plan"));
        });
    }

    private static void plan(List<PlanChoice> plan, ArrayNode into) {
        for (PlanChoice choice : plan) {
            var node = into.addObject()
                    .put("exercise", choice.exercise())
                    .put("use", id(choice.use()))
                    .put("reason", choice.reason());
            dose(choice.dose(), node.putObject("dose"));
        }
    }

    private static void dose(Dose dose, ObjectNode into) {
        into.put("unit", id(dose.unit()))
                .put("sets", dose.sets())
                .put("repetitions", dose.repetitions())
                .put("per-side", dose.perSide())
                .put("hold-seconds", dose.holdSeconds())
                .put("minutes", dose.minutes())
                .put("times-a-day", dose.timesADay())
                .put("days-a-week", dose.daysAWeek());
    }

    private static String id(Enum<?> value) {
        return value.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
