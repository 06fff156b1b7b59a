package app.facet.content;

import app.facet.domain.plan.Action;
import app.facet.domain.plan.Country;
import app.facet.domain.plan.SafetyNet;
import app.facet.domain.plan.Topic;
import app.facet.domain.plan.TrafficLight;
import app.facet.domain.protocol.Source;
import app.facet.domain.rule.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what patients are told: topics, the get-help box, the traffic light, actions and the words of a country. */
final class PatientTextReader {

    private PatientTextReader() {}

    static Topic topic(Entry entry) {
        String message = entry.text("message", "");
        var topic = new Topic(
                entry.text("id"),
                entry.text("title"),
                entry.optionalCondition("show").orElse(new Condition.Always()),
                entry.choice("with", entry.text("with", ""), PatientTextReader::with, Topic.With.ANYTHING),
                message,
                entry.entry("moves").map(PatientTextReader::moves),
                entry.source("source"));
        if (message.isBlank()) {
            entry.problem(entry.line(), "the message under the front matter is missing");
        }
        entry.ignore("always", "show-text", "text-from");
        entry.finish();
        return topic;
    }

    private static Optional<Topic.With> with(String text) {
        return switch (text) {
            case "" -> Optional.of(Topic.With.ANYTHING);
            case "plan" -> Optional.of(Topic.With.PLAN);
            case "strength" -> Optional.of(Topic.With.STRENGTH);
            case "stretch" -> Optional.of(Topic.With.STRETCH);
            default -> Optional.empty();
        };
    }

    private static Topic.Moves moves(Entry entry) {
        var moves = new Topic.Moves(entry.text("some"), entry.map("exercises"), entry.text("none"));
        entry.ignore("rule");
        entry.finish();
        return moves;
    }

    static SafetyNet safetyNet(Entry entry) {
        var left = entry.entry("left");
        var right = entry.entry("right");
        if (left.isEmpty() || right.isEmpty()) {
            entry.problem(entry.line(), "'left' and 'right' are both needed");
        }
        var net = new SafetyNet(
                entry.text("title"),
                left.map(inner -> inner.text("heading")).orElse("?"),
                left.map(inner -> inner.text("number")).orElse("?"),
                left.map(inner -> inner.text("advice", "")).orElse("?"),
                left.map(PatientTextReader::lines).orElse(List.of()),
                left.map(inner -> inner.entries("more")).orElse(List.of()).stream()
                        .map(more -> new SafetyNet.Extra(more.condition("when"), more.text("text")))
                        .toList(),
                right.map(inner -> inner.text("heading")).orElse("?"),
                right.map(PatientTextReader::lines).orElse(List.of()));
        entry.ignore("id", "topic", "slots", "rule", "source");
        entry.finish();
        return net;
    }

    private static List<String> lines(Entry entry) {
        var lines = entry.texts("lines");
        if (lines.isEmpty()) {
            entry.problem(entry.line(), "'lines' is missing");
        }
        return lines;
    }

    static TrafficLight trafficLight(Entry entry) {
        var light = new TrafficLight(
                entry.text("title"),
                entry.entries("lights").stream()
                        .map(inner -> {
                            var one = new TrafficLight.Light(
                                    inner.text("id"), inner.text("heading"), inner.texts("patient"));
                            inner.ignore("name", "pain", "during", "after", "do");
                            inner.finish();
                            return one;
                        })
                        .toList(),
                entry.texts("stop-if"));
        entry.ignore("click", "slots", "source");
        entry.finish();
        return light;
    }

    static List<Action> actions(Entry file) {
        var actions = new ArrayList<Action>();
        for (Entry entry : file.entries("actions")) {
            String clinician = entry.text("clinician");
            actions.add(new Action(
                    entry.text("id"),
                    entry.whole("order"),
                    entry.text("short"),
                    entry.text("by"),
                    clinician,
                    entry.text("patient"),
                    entry.flag("print-for-patient"),
                    Source.parse(entry.text("source", clinician))));
            entry.ignore("levels");
            entry.finish();
        }
        file.ignore("always", "source");
        file.finish();
        return actions;
    }

    static Country country(Entry entry) {
        var country = new Country(
                entry.text("id"),
                entry.text("name"),
                entry.optional("emergency-number").filter(number -> !number.isBlank()),
                entry.optional("advice-number").filter(number -> !number.isBlank()),
                entry.text("paper"),
                entry.map("words"),
                entry.entries("action-words").stream()
                        .map(inner -> new Country.Replacement(
                                inner.text("action"), inner.text("in"), inner.text("from"), inner.text("to")))
                        .toList());
        entry.ignore("language-tag", "ask", "source", "examples");
        entry.finish();
        return country;
    }
}
