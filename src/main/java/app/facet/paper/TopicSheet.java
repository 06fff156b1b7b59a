package app.facet.paper;

import app.facet.domain.plan.SafetyNet;
import app.facet.domain.plan.Topic;
import java.util.List;

/** A sheet about one topic, for its template; the get-help box stands where it always does. */
record TopicSheet(String heading, GetHelp getHelp, List<String> sentences, List<Handout.Lights> trafficLight) {

    static TopicSheet of(TopicRequest request, Words words) {
        var topic = request.asked();
        var content = request.content();
        SafetyNet box = content.safetyNet();
        return new TopicSheet(
                topic.title(),
                GetHelp.inGeneral(box, GetHelp.number(request.clinic(), request.country()), request.country(), words),
                text(topic),
                topic.message().contains("{traffic-light}")
                        ? List.of(new Handout.Lights(
                                "",
                                Handout.lights(content.trafficLight(), words.of("paper.topic-halved"))
                                        .lights()))
                        : List.of());
    }

    /** The message; where it may name moves that somebody must avoid, those words that name none. */
    private static List<String> text(Topic topic) {
        var message = topic.message().replace("{traffic-light}", "").replace("{safety-net}", "");
        var said = topic.moves()
                .map(moves -> message.replace("{moves}", moves.none()))
                .orElse(message)
                .strip();
        return said.isEmpty() ? List.of() : List.of(said);
    }
}
