package app.facet.store;

import app.facet.domain.rule.Triage;
import app.facet.domain.screening.Call;
import app.facet.domain.screening.Concern;
import app.facet.domain.screening.Decision;
import app.facet.domain.screening.Screening;
import app.facet.domain.screening.SignOff;
import app.facet.domain.screening.Teaching;
import java.time.Instant;
import tools.jackson.databind.node.ObjectNode;

/** How a row of the log is written; the constants' names are part of the format. */
final class EntryShape {

    private static final String KIND = "kind";

    private EntryShape() {}

    static ObjectNode write(Entry entry) {
        ObjectNode value = Json.value();
        switch (entry) {
            case Entry.Answered(var given) -> AnswerShape.write(given, value.put(KIND, "answer"));
            case Entry.Decided(var decision) -> write(decision, value.put(KIND, "decision"));
            case Entry.Planned(var plan) -> PlanShape.write(plan, value.put(KIND, "plan"));
            case Entry.Called(var call) -> write(call, value.put(KIND, "call"));
            case Entry.Concerned(var concern) -> write(concern, value.put(KIND, "concern"));
            case Entry.Signed(var signOff) -> write(signOff, value.put(KIND, "sign-off"));
            case Entry.Amended(var amendment) -> write(amendment, value.put(KIND, "amendment"));
            case Entry.Taught(var teaching) -> write(teaching, value.put(KIND, "teaching"));
            case Entry.InError(String reason) -> value.put(KIND, "error").put("reason", reason);
        }
        return value;
    }

    static Entry read(Fields fields) {
        return switch (fields.text(KIND)) {
            case "answer" -> new Entry.Answered(AnswerShape.read(fields));
            case "decision" -> new Entry.Decided(decision(fields));
            case "plan" -> new Entry.Planned(PlanShape.read(fields));
            case "call" -> new Entry.Called(call(fields));
            case "concern" -> new Entry.Concerned(concern(fields));
            case "sign-off" -> new Entry.Signed(signOff(fields));
            case "amendment" -> new Entry.Amended(amendment(fields));
            case "teaching" -> new Entry.Taught(teaching(fields));
            case "error" -> new Entry.InError(fields.text("reason"));
            default -> throw Fields.unknown();
        };
    }

    private static void write(Decision decision, ObjectNode into) {
        into.put("level", decision.level().id())
                .put("why", decision.kind().name())
                .put("reason", decision.reason())
                .put("clinician", decision.clinician())
                .put("at", decision.at().toString());
    }

    private static Decision decision(Fields fields) {
        return new Decision(
                triage(fields, "level"),
                fields.choice("why", Decision.Kind.class),
                fields.text("reason"),
                fields.text("clinician"),
                instant(fields));
    }

    private static void write(Call call, ObjectNode into) {
        into.put("who", call.who()).put("at", call.at().toString()).put("agreed", call.agreed());
    }

    private static Call call(Fields fields) {
        return new Call(fields.text("who"), instant(fields), fields.text("agreed"));
    }

    private static void write(Concern concern, ObjectNode into) {
        into.put("condition", concern.condition().name())
                .put("level", concern.level().name())
                .put("reason", concern.reason())
                .put("at", concern.at().toString());
    }

    private static Concern concern(Fields fields) {
        return new Concern(
                fields.choice("condition", Concern.Condition.class),
                fields.choice("level", Concern.Level.class),
                fields.text("reason"),
                instant(fields));
    }

    private static void write(SignOff signOff, ObjectNode into) {
        into.put("clinician", signOff.clinician())
                .put("at", signOff.at().toString())
                .put("suggested", signOff.suggested().id())
                .put("decided", signOff.decided().id())
                .put("reviewDays", signOff.reviewDays())
                .put("contentHash", signOff.contentHash());
        signOff.rules().forEach(into.putArray("rules")::add);
        signOff.patterns().forEach(into.putArray("patterns")::add);
        PlanShape.write(signOff.plan(), into);
    }

    private static SignOff signOff(Fields fields) {
        return new SignOff(
                fields.text("clinician"),
                instant(fields),
                triage(fields, "suggested"),
                triage(fields, "decided"),
                fields.texts("rules"),
                fields.texts("patterns"),
                PlanShape.read(fields),
                fields.integer("reviewDays"),
                fields.text("contentHash"));
    }

    private static void write(Screening.Amendment amendment, ObjectNode into) {
        into.put("clinician", amendment.clinician())
                .put("at", amendment.at().toString())
                .put("text", amendment.text());
        if (amendment.about() != Screening.Amendment.About.RECORD) {
            into.put("about", amendment.about().name());
        }
    }

    private static Screening.Amendment amendment(Fields fields) {
        return new Screening.Amendment(
                fields.text("clinician"),
                instant(fields),
                fields.text("text"),
                fields.choice("about", Screening.Amendment.About.class, Screening.Amendment.About.RECORD));
    }

    private static void write(Teaching teaching, ObjectNode into) {
        into.put("shown", teaching.shown())
                .put("doneBack", teaching.doneBack())
                .put("toCorrect", teaching.toCorrect())
                .put("clinician", teaching.clinician())
                .put("at", teaching.at().toString());
    }

    private static Teaching teaching(Fields fields) {
        return new Teaching(
                fields.flag("shown"),
                fields.flag("doneBack"),
                fields.text("toCorrect"),
                fields.text("clinician"),
                instant(fields));
    }

    private static Instant instant(Fields fields) {
        return Instant.parse(fields.text("at"));
    }

    private static Triage triage(Fields fields, String name) {
        return Triage.of(fields.text(name)).orElseThrow(Fields::unknown);
    }
}
