package app.facet.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.Said;
import app.facet.Shipped;
import app.facet.domain.protocol.ItemId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is still waited for (decision 17). */
class SuggestionTest {

    private static List<String> waitingFor(Said said) {
        return Shipped.CONTENT.suggest(said.known()).waitingFor().stream()
                .map(ItemId::value)
                .toList();
    }

    @Test
    void openGateItemsComeFirstEachGroupSorted() {
        var waiting = waitingFor(Said.nothing());
        int gates = 44;

        assertThat(waiting.subList(0, gates)).contains("hx-age", "hx-pain", "rf-ces-urine", "rf-preg-warning");
        assertThat(waiting.subList(0, gates)).isSorted();
        assertThat(waiting.subList(gates, waiting.size())).doesNotContainAnyElementsOf(waiting.subList(0, gates));
    }

    @Test
    void aClosedBranchIsNotWaitedFor() {
        assertThat(waitingFor(Said.nothing().no("hx-pain"))).doesNotContain("hx-pain-weeks", "hx-nprs-worst");
        assertThat(waitingFor(Said.nothing().choice("hx-sex", "male")))
                .doesNotContain("rf-preg-warning", "hx-pregnant", "hx-preg-weeks");
    }

    @Test
    void anAnsweredItemIsNotWaitedFor() {
        assertThat(waitingFor(Said.nothing())).contains("rf-fever");
        assertThat(waitingFor(Said.nothing().no("rf-fever"))).doesNotContain("rf-fever");
    }

    @Test
    void nothingBelowThePresentLevelIsWaitedFor() {
        // an emergency is the highest level: only gate items remain
        var waiting = waitingFor(Said.nothing().yes("rf-chest"));

        assertThat(waiting).contains("rf-fever").doesNotContain("st-step", "hx-click-trend");
    }
}
