package app.facet.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.Said;
import app.facet.domain.protocol.ItemId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What counts as worse at the nerve retest (section 6). */
class RetestTest {

    private final Book book = new Book().fact("d-worse", new Fact.WorseThanLast(signs()));

    private static Map<String, List<Fact.Sign>> signs() {
        var signs = new LinkedHashMap<String, List<Fact.Sign>>();
        signs.put("motor", List.of(grade("l4", "l"), grade("l4", "r"), grade("l5", "l"), grade("l5", "r")));
        signs.put("feeling", List.of(feeling("l4", "l"), feeling("l4", "r"), feeling("l5", "l")));
        return signs;
    }

    private static Fact.Sign grade(String root, String side) {
        String item = "neu-myo-" + root + "-" + side;
        return new Fact.Sign(root, side, new ItemId(item), ConditionParser.parse(item + " <= 4"));
    }

    private static Fact.Sign feeling(String root, String side) {
        String item = "neu-sens-" + root + "-" + side;
        return new Fact.Sign(root, side, new ItemId(item), ConditionParser.parse(item + " in {reduced, absent}"));
    }

    private static Said normal() {
        return Said.nothing()
                .number("neu-myo-l4-l", 5)
                .number("neu-myo-l4-r", 5)
                .number("neu-myo-l5-l", 5)
                .number("neu-myo-l5-r", 5)
                .choice("neu-sens-l4-l", "normal")
                .choice("neu-sens-l4-r", "normal")
                .choice("neu-sens-l5-l", "normal");
    }

    private Verdict worse(Said before, Said now) {
        return book.fact("d-worse", now.after(before));
    }

    @Test
    void aFirstVisitIsNeverWorse() {
        assertThat(worse(Said.nothing(), normal().number("neu-myo-l4-l", 2)).notMet())
                .isTrue();
    }

    @Test
    void theSameSignsAreNotWorse() {
        var weak = normal().number("neu-myo-l4-l", 4).choice("neu-sens-l4-l", "reduced");

        assertThat(worse(weak, weak).notMet()).isTrue();
        assertThat(worse(weak, normal()).notMet()).isTrue();
    }

    @Test
    void aGradeLowerByOneIsWorse() {
        var weak = normal().number("neu-myo-l4-l", 4);

        assertThat(worse(weak, weak.number("neu-myo-l4-l", 3)))
                .isEqualTo(new Verdict.Met(Set.of(new ItemId("neu-myo-l4-l"))));
        assertThat(worse(weak, weak.number("neu-myo-l4-l", 3.5)).notMet()).isTrue();
    }

    @Test
    void aNewRootIsWorse() {
        var weak = normal().number("neu-myo-l4-l", 4);

        assertThat(worse(weak, weak.number("neu-myo-l5-l", 4.5)).notMet()).isTrue();
        assertThat(worse(
                                weak.choice("neu-sens-l4-l", "reduced"),
                                weak.choice("neu-sens-l4-l", "reduced").choice("neu-sens-l5-l", "reduced"))
                        .items())
                .containsExactly(new ItemId("neu-sens-l5-l"));
    }

    @Test
    void aNewKindOfSignIsWorse() {
        var weak = normal().number("neu-myo-l4-l", 4);

        assertThat(worse(weak, weak.choice("neu-sens-l4-l", "absent")).items())
                .containsExactly(new ItemId("neu-sens-l4-l"));
    }

    @Test
    void oneLegBecomeTwoIsWorse() {
        var numb = normal().choice("neu-sens-l4-l", "reduced");

        assertThat(worse(numb, numb.choice("neu-sens-l4-r", "reduced")).items())
                .containsExactly(new ItemId("neu-sens-l4-r"));
    }

    @Test
    void whatWasNotTestedBeforeIsNotNew() {
        var before = normal().without("neu-sens-l5-l");

        assertThat(worse(before, normal().choice("neu-sens-l5-l", "absent")).notMet())
                .isTrue();
    }
}
