package app.facet;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.domain.ClinicalContent;
import app.facet.domain.plan.Suggestion;
import app.facet.domain.rule.Rule;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every case of the clinical reference, on the shipped content. */
class ClinicalCasesTest {

    private static final ClinicalContent CONTENT = Shipped.CONTENT;

    static Stream<Cases.Expected> cases() {
        return Cases.all(CONTENT).stream();
    }

    private static Suggestion suggest(Cases.Expected one) {
        return CONTENT.suggest(one.asked().known());
    }

    private static List<String> exercises(Suggestion suggestion) {
        return suggestion.plan().exercises().stream()
                .map(planned -> planned.exercise().id())
                .toList();
    }

    private static List<String> rules(Suggestion suggestion) {
        return suggestion.evaluation().findings().stream()
                .map(finding -> finding.rule())
                .filter(Rule::listed)
                .map(Rule::id)
                .toList();
    }

    private static List<String> patterns(Suggestion suggestion) {
        return suggestion.evaluation().patterns().stream()
                .map(pattern -> pattern.id().value())
                .toList();
    }

    @Test
    void thereAreFourteen() {
        assertThat(cases()).hasSize(14);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void outcomeAndDays(Cases.Expected one) {
        var evaluation = suggest(one).evaluation();
        var days = one.expect().get("days");

        assertThat(evaluation.level().id()).isEqualTo(one.text("triage"));
        assertThat(evaluation.days()).isEqualTo(days.isNull() ? OptionalInt.empty() : OptionalInt.of(days.intValue()));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void rulesFired(Cases.Expected one) {
        assertThat(rules(suggest(one)))
                .containsExactlyInAnyOrderElementsOf(one.texts("rules_fired"))
                .containsAll(one.texts("rules"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void patternsInOrderOfPriority(Cases.Expected one) {
        assertThat(patterns(suggest(one)))
                .containsExactlyElementsOf(one.texts("patterns_all"))
                .containsAll(one.texts("patterns"));
        one.texts("patterns").stream()
                .findFirst()
                .ifPresent(primary -> assertThat(patterns(suggest(one))).startsWith(primary));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void handout(Cases.Expected one) {
        assertThat(suggest(one).plan().kind().id()).isEqualTo(one.text("handout"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void exactExercisesInOrderOfSelection(Cases.Expected one) {
        var exercises = exercises(suggest(one));

        assertThat(exercises)
                .containsExactlyElementsOf(one.texts("reference_handout"))
                .containsAll(one.texts("include"));
        for (String excluded : one.texts("exclude")) {
            assertThat(exercises).noneMatch(exercise -> excluded.equals("*") || exercise.equals(excluded));
        }
    }
}
