package app.facet.domain;

import app.facet.domain.figure.Figure;
import app.facet.domain.plan.Action;
import app.facet.domain.plan.Country;
import app.facet.domain.plan.Exercise;
import app.facet.domain.plan.PlanRules;
import app.facet.domain.plan.Planner;
import app.facet.domain.plan.SafetyNet;
import app.facet.domain.plan.Suggestion;
import app.facet.domain.plan.Topic;
import app.facet.domain.plan.TrafficLight;
import app.facet.domain.plan.WordsToAvoid;
import app.facet.domain.progress.Measure;
import app.facet.domain.progress.ProgressRules;
import app.facet.domain.protocol.Item;
import app.facet.domain.protocol.ItemId;
import app.facet.domain.protocol.Protocol;
import app.facet.domain.rule.Evaluation;
import app.facet.domain.rule.Known;
import app.facet.domain.rule.RuleBook;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Everything clinical, as loaded and checked from one content folder.
 *
 * @param version the version printed on every paper
 * @param hash the SHA-256 of all content files, in hexadecimal
 * @param protocol what is asked
 * @param rules what follows
 * @param exercises the library, by id
 * @param figures the figure of each exercise, test and movement, by its id
 * @param pictures which figure shows how an item is measured or tested
 * @param planRules how a plan is built
 * @param topics the education topics, in order
 * @param actions the actions, by code
 * @param safetyNet the get-help box
 * @param countries the countries, by id
 * @param trafficLight how much pain is fine, green to red
 * @param wordsToAvoid what no patient reads
 * @param measures the outcome measures, in order
 * @param progress what follows from a tick log and from change across visits
 * @param bibliography what sources cite, by key
 * @param languages the languages its texts are written in
 */
public record ClinicalContent(
        String version,
        String hash,
        Protocol protocol,
        RuleBook rules,
        Map<String, Exercise> exercises,
        Map<String, Figure> figures,
        Pictures pictures,
        PlanRules planRules,
        List<Topic> topics,
        Map<String, Action> actions,
        SafetyNet safetyNet,
        Map<String, Country> countries,
        TrafficLight trafficLight,
        WordsToAvoid wordsToAvoid,
        List<Measure> measures,
        ProgressRules progress,
        Map<String, String> bibliography,
        Languages languages) {

    /** Copies the collections, keeping their order. */
    public ClinicalContent {
        exercises = Collections.unmodifiableMap(new LinkedHashMap<>(exercises));
        figures = Map.copyOf(figures);
        topics = List.copyOf(topics);
        measures = List.copyOf(measures);
        actions = Collections.unmodifiableMap(new LinkedHashMap<>(actions));
        countries = Collections.unmodifiableMap(new LinkedHashMap<>(countries));
        bibliography = Collections.unmodifiableMap(new LinkedHashMap<>(bibliography));
    }

    /** The same content with its texts in a language: in English where it has none. */
    public ClinicalContent in(Locale language) {
        return languages.in(language, this);
    }

    /** What of it has no text in a language: it stands there in English, marked as such. */
    public List<Languages.Untranslated> untranslated(Locale language) {
        return languages.untranslated(language);
    }

    /** Whether a clinician who speaks the language signed all its texts. */
    public boolean reviewed(Locale language) {
        return languages.reviewed(language);
    }

    /** This content, which from now on knows its translations, by their language tag. */
    public ClinicalContent translated(Map<String, Languages.Translated> translations) {
        return Languages.join(this, translations);
    }

    ClinicalContent with(Languages known) {
        return new ClinicalContent(
                version,
                hash,
                protocol,
                rules,
                exercises,
                figures,
                pictures,
                planRules,
                topics,
                actions,
                safetyNet,
                countries,
                trafficLight,
                wordsToAvoid,
                measures,
                progress,
                bibliography,
                known);
    }

    /** The figure that shows how an item is measured or tested, turned to the side it asks about. */
    public Optional<Figure> figureOf(ItemId item) {
        return pictures.of(item, figures);
    }

    /** An item or a fact in a few words, for reasons and lists. */
    public String nameOf(ItemId id) {
        return protocol.item(id)
                .map(Item::shortName)
                .orElseGet(() -> rules.names().getOrDefault(id, id.value()));
    }

    /** A planner over this content's exercises. */
    public Planner planner() {
        return new Planner(planRules, exercises);
    }

    /** What the content suggests for everything known: the one function between answers and advice. */
    public Suggestion suggest(Known known) {
        var evaluation = Evaluation.of(rules, known);
        return new Suggestion(evaluation, planner().suggest(evaluation));
    }
}
