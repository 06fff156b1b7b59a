package app.facet.store;

import app.facet.domain.protocol.Answer;
import app.facet.domain.protocol.ItemId;
import app.facet.domain.screening.Given;
import java.time.Instant;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** How an answer is written, with how it came about. */
final class AnswerShape {

    private AnswerShape() {}

    static void write(Given given, ObjectNode into) {
        into.put("item", given.item().value())
                .put("how", given.how().name())
                .put("at", given.at().toString())
                .put("note", given.note());
        given.answer().ifPresent(answer -> into.set("answer", write(answer)));
        given.measurement().ifPresent(measurement -> into.set("measured", write(measurement)));
    }

    static Given read(Fields fields) {
        return new Given(
                new ItemId(fields.text("item")),
                fields.optional("answer", AnswerShape::answer),
                fields.choice("how", Given.How.class),
                Instant.parse(fields.text("at")),
                fields.text("note"),
                fields.optional("measured", AnswerShape::measurement));
    }

    private static ObjectNode write(Answer answer) {
        ObjectNode part = Json.part();
        return switch (answer) {
            case Answer.YesNo(boolean yes) -> part.put("type", "yes-no").put("yes", yes);
            case Answer.Amount(double value) -> part.put("type", "amount").put("value", finite(value));
            case Answer.Choice(String option) -> part.put("type", "choice").put("option", option);
            case Answer.Choices(Set<String> options) -> {
                options.stream().sorted().forEach(part.put("type", "choices").putArray("options")::add);
                yield part;
            }
            case Answer.Text(String text) -> part.put("type", "text").put("text", text);
            case Answer.Unknown(Answer.Reason reason, String why) ->
                part.put("type", "unknown").put("reason", reason.name()).put("why", why);
        };
    }

    private static Answer answer(Fields fields) {
        return switch (fields.text("type")) {
            case "yes-no" -> new Answer.YesNo(fields.flag("yes"));
            case "amount" -> new Answer.Amount(fields.number("value"));
            case "choice" -> new Answer.Choice(fields.text("option"));
            case "choices" -> new Answer.Choices(Set.copyOf(fields.texts("options")));
            case "text" -> new Answer.Text(fields.text("text"));
            case "unknown" -> new Answer.Unknown(fields.choice("reason", Answer.Reason.class), fields.text("why"));
            default -> throw Fields.unknown();
        };
    }

    private static ObjectNode write(Given.Measurement measurement) {
        ObjectNode part = Json.part().put("method", measurement.method()).put("device", measurement.device());
        var readings = part.putArray("readings");
        measurement.readings().forEach(reading -> readings.add(finite(reading)));
        return part;
    }

    private static Given.Measurement measurement(Fields fields) {
        return new Given.Measurement(fields.text("method"), fields.text("device"), fields.numbers("readings"));
    }

    private static double finite(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("not a finite number");
        }
        return value;
    }
}
