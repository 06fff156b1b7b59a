package app.facet.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.Said;
import app.facet.domain.protocol.Answer;
import app.facet.domain.protocol.ItemId;
import org.junit.jupiter.api.Test;

/** Branches that close, and answers that change others (7.2, decision 7). */
class BranchTest {

    private static final ItemId B = new ItemId("hx-b");

    @Test
    void anItemOfAClosedBranchIsUnknownAndNothingWaitsForIt() {
        var book = new Book().show("hx-b", "hx-a", Asking.WhenClosed.UNKNOWN);
        var closed = Said.nothing().no("hx-a").yes("hx-b");

        assertThat(book.evaluate(closed).closed(B)).isTrue();
        assertThat(book.verdict("hx-b", closed)).isEqualTo(new Verdict.Undecided(java.util.Set.of()));
        assertThat(book.verdict("unknown(hx-b)", closed).met()).isTrue();
    }

    @Test
    void itCountsAgainWhenTheBranchOpens() {
        var book = new Book().show("hx-b", "hx-a", Asking.WhenClosed.UNKNOWN);

        assertThat(book.verdict("hx-b", Said.nothing().yes("hx-a", "hx-b")).met())
                .isTrue();
    }

    @Test
    void anUndecidedBranchIsOpen() {
        var book = new Book().show("hx-b", "hx-a", Asking.WhenClosed.UNKNOWN);

        assertThat(book.evaluate(Said.nothing().yes("hx-b")).closed(B)).isFalse();
        assertThat(book.verdict("hx-b", Said.nothing().yes("hx-b")).met()).isTrue();
    }

    @Test
    void contentMaySayNoOrKeep() {
        var closed = Said.nothing().no("hx-a").yes("hx-b");

        assertThat(new Book()
                        .show("hx-b", "hx-a", Asking.WhenClosed.NO)
                        .verdict("hx-b", closed)
                        .notMet())
                .isTrue();
        assertThat(new Book()
                        .show("hx-b", "hx-a", Asking.WhenClosed.KEEP)
                        .verdict("hx-b", closed)
                        .met())
                .isTrue();
    }

    @Test
    void aBranchInsideAClosedBranchClosesToo() {
        var book =
                new Book().show("hx-b", "hx-a", Asking.WhenClosed.NO).show("hx-c", "hx-b", Asking.WhenClosed.UNKNOWN);
        var evaluation = book.evaluate(Said.nothing().no("hx-a").yes("hx-b", "hx-c"));

        assertThat(evaluation.closed(new ItemId("hx-c"))).isTrue();
        assertThat(evaluation.verdict(ConditionParser.parse("hx-c")).undecided())
                .isTrue();
    }

    @Test
    void anUnknownGateItemOfAClosedBranchIsStillAGate() {
        var book = new Book()
                .asking("hx-b", "hx-a", "always", Asking.WhenClosed.UNKNOWN)
                .fact("d-open", new Fact.GateUnknown());

        assertThat(book.fact("d-open", Said.nothing().no("hx-a")).met()).isTrue();
    }

    @Test
    void aLinkSetsTheSaferValueAndIsNamed() {
        var book = new Book().link("hx-a", "hx-b", Answer.YesNo.YES);
        var evaluation = book.evaluate(Said.nothing().yes("hx-a").no("hx-b"));

        assertThat(evaluation.verdict(ConditionParser.parse("hx-b")).met()).isTrue();
        assertThat(evaluation.linked()).containsOnlyKeys(B);
        assertThat(evaluation.answers().to(B)).contains(Answer.YesNo.YES);
    }

    @Test
    void aLinkThatChangesNothingIsNotNamed() {
        var book = new Book().link("hx-a", "hx-b", Answer.YesNo.YES);

        assertThat(book.evaluate(Said.nothing().yes("hx-a", "hx-b")).linked()).isEmpty();
        assertThat(book.evaluate(Said.nothing().no("hx-a")).linked()).isEmpty();
        assertThat(book.evaluate(Said.nothing()).linked()).isEmpty();
    }

    @Test
    void linksAreAppliedInTheirOrder() {
        var forwards = new Book().link("hx-a", "hx-b", Answer.YesNo.YES).link("hx-b", "hx-c", Answer.YesNo.YES);
        var backwards = new Book().link("hx-b", "hx-c", Answer.YesNo.YES).link("hx-a", "hx-b", Answer.YesNo.YES);

        assertThat(forwards.verdict("hx-c", Said.nothing().yes("hx-a")).met()).isTrue();
        assertThat(backwards.verdict("hx-c", Said.nothing().yes("hx-a")).undecided())
                .isTrue();
    }

    @Test
    void linksSeeAnswersOfBranchesThatCloseLater() {
        var book = new Book()
                .show("hx-b", "hx-a", Asking.WhenClosed.UNKNOWN)
                .link("hx-b AND NOT hx-a", "hx-a", new Answer.Unknown(Answer.Reason.NOT_ASKED, ""));
        var evaluation = book.evaluate(Said.nothing().no("hx-a").yes("hx-b"));

        assertThat(evaluation.verdict(ConditionParser.parse("hx-a")).undecided())
                .isTrue();
        assertThat(evaluation.closed(B)).isFalse();
    }
}
