package app.facet;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.domain.protocol.Answer;
import app.facet.domain.protocol.AnswerType;
import app.facet.domain.protocol.Item;
import app.facet.domain.protocol.ItemId;
import app.facet.domain.protocol.Limits;
import app.facet.domain.rule.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** For every rule, answers that fire it and answers close by that do not. */
class RuleCasesTest {

    record Row(String rule, String fires, String not) {
        @Override
        public String toString() {
            return rule + ": " + fires;
        }
    }

    static Stream<Row> rows() throws IOException {
        try (InputStream in = Objects.requireNonNull(RuleCasesTest.class.getResourceAsStream("/rule-cases.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\\|"))
                    .map(cells -> new Row(cells[0].strip(), cells[1].strip(), cells[2].strip()));
        }
    }

    @Test
    void everyRuleHasARow() throws IOException {
        assertThat(rows().map(Row::rule).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(
                        Shipped.CONTENT.rules().rules().stream().map(Rule::id).toList());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void fires(Row row) {
        assertThat(fired(said(row.fires()))).contains(row.rule());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void doesNotFire(Row row) {
        assertThat(fired(said(row.not()))).doesNotContain(row.rule());
    }

    private static List<String> fired(Said said) {
        return Shipped.evaluate(said).findings().stream()
                .map(finding -> finding.rule().id())
                .toList();
    }

    private static Said said(String text) {
        var said = Said.nothing();
        for (String part : text.split(",\\s*", -1)) {
            if (part.startsWith("case-")) {
                said = Cases.said(part);
            } else {
                var words = part.split("\\s+", 2);
                said = said(said, words[0], words[1]);
            }
        }
        return said;
    }

    private static Said said(Said before, String id, String value) {
        if (value.startsWith("?")) {
            return value.equals("?")
                    ? before.without(id)
                    : before.answer(id, new Answer.Unknown(Answer.Reason.COULD_NOT_ANSWER, value.substring(1)));
        }
        if (id.startsWith("d-")) {
            return before.given(id, value.equals("yes"));
        }
        var item = Shipped.CONTENT.protocol().item(new ItemId(id)).orElseThrow();
        var answer = answer(item, value);
        assertThat(Limits.check(item, answer, before.known().answers()))
                .as(id + " " + value)
                .isInstanceOfAny(Limits.Check.Fine.class, Limits.Check.Surprising.class);
        return before.answer(id, answer);
    }

    private static Answer answer(Item item, String value) {
        return switch (item.type()) {
            case AnswerType.YesNo() -> value.equals("yes") ? Answer.YesNo.YES : Answer.YesNo.NO;
            case AnswerType.Scale() -> new Answer.Amount(Double.parseDouble(value));
            case AnswerType.Amount _ -> new Answer.Amount(Double.parseDouble(value));
            case AnswerType.Choice(var _) -> new Answer.Choice(value);
            case AnswerType.Choices(var _) ->
                new Answer.Choices(
                        Arrays.stream(value.replaceAll("[{}]", "").split(" ")).collect(Collectors.toSet()));
            case AnswerType.Text() -> new Answer.Text(value);
        };
    }
}
