package app.facet.domain.progress;

import static app.facet.domain.progress.Visits.after;
import static org.assertj.core.api.Assertions.assertThat;

import app.facet.Shipped;
import app.facet.domain.protocol.Answer;
import app.facet.domain.protocol.ItemId;
import app.facet.domain.screening.Given;
import java.time.Instant;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CarriedTest {

    private static final Carried CARRIED =
            new Carried(Shipped.CONTENT.protocol(), Shipped.CONTENT.rules(), Shipped.CONTENT.measures());

    @Test
    void theHistoryIsTakenOverAndMarkedAsCopied() {
        var rows = carried(after(0).say("hx-injury", "none").say("hx-click-onset", "gradual"), 14);

        assertThat(rows).containsOnlyKeys(new ItemId("hx-injury"), new ItemId("hx-click-onset"));
        assertThat(rows.values()).extracting(Given::how).containsOnly(Given.How.COPIED);
    }

    /** Every gate item there is, answered "no" last time, is open again (9.8). */
    @Test
    void noGateItemIsTakenOver() {
        var last = after(0).say("hx-injury", "none");
        var gates = Shipped.CONTENT.rules().asking().entrySet().stream()
                .filter(entry -> entry.getValue().gate().isPresent())
                .map(Map.Entry::getKey)
                .toList();
        gates.forEach(gate -> last.say(gate.value(), false));

        assertThat(gates).hasSizeGreaterThan(40);
        assertThat(carried(last, 14)).containsOnlyKeys(new ItemId("hx-injury"));
    }

    @Test
    void whatIsMeasuredOrScoredIsMeasuredAgain() {
        var last = after(0).say("hx-pain", true)
                .say("hx-nprs-worst", 5)
                .say("hx-psfs-1", 4)
                .say("hx-click-worry", 3)
                .say("om-grc", 1)
                .measure("rom-lx-flex-deg", 40, "two inclinometers");

        assertThat(carried(last, 14)).isEmpty();
    }

    @Test
    void weeksGoOn() {
        var rows = carried(after(0).say("hx-pain", true).say("hx-pain-weeks", 4), 17);

        assertThat(rows)
                .hasEntrySatisfying(
                        new ItemId("hx-pain-weeks"),
                        row -> assertThat(row.answer()).contains(new Answer.Amount(6.4)));
    }

    @Test
    void anAnswerInABranchThatWasClosedStaysBehind() {
        assertThat(carried(after(0).say("hx-pain", false).say("hx-pain-weeks", 4), 14))
                .isEmpty();
    }

    private static Map<ItemId, Given> carried(Visits last, int days) {
        var visit = last.visit();
        return CARRIED.from(visit, visit.date().plusDays(days), Instant.EPOCH).stream()
                .collect(Collectors.toMap(Given::item, Function.identity()));
    }
}
