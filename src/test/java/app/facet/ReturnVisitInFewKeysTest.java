package app.facet;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.content.ContentFolder;
import app.facet.content.ContentLoader;
import app.facet.content.ContentLoader.Loaded;
import app.facet.domain.protocol.ItemId;
import app.facet.domain.rule.Triage;
import app.facet.domain.screening.Given;
import app.facet.domain.screening.Patient;
import app.facet.store.Store;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/**
 * A return visit in few keys: the same click, from "Start visit 2" to a printed sheet, every gate item asked again, the same
 * measures taken again. A chord counts one, each digit one.
 */
class ReturnVisitInFewKeysTest extends FewKeys {

    private static final int MOST = 60;

    @Override
    void before(Store store, Patient patient) {
        var content = ((Loaded.Ok) ContentLoader.load(ContentFolder.shipped())).content();
        new DemoVisits(store, content, ContentFolder.shipped(), Clock.system(ZoneId.systemDefault())).longAgo(patient);
    }

    @Test
    void fromStartVisitToAPrintedSheet() {
        keys.await(
                "the next visit is offered",
                () -> keys.reads("patient-page-proceed").contains("visit 2"));
        press(KeyCode.SPACE);
        keys.awaitSight("screening");
        keys.await("the history was taken over", () -> how("hx-click-onset").equals(Optional.of(Given.How.COPIED)));
        assertThat(how("hx-cancer")).as("a gate item").isEmpty();
        nextStep("History");
        at("hx-click-frequency", KeyCode.DIGIT3);
        press(KeyCode.CONTROL, KeyCode.J);
        at("hx-click-worry", KeyCode.DIGIT2);
        press(KeyCode.CONTROL, KeyCode.J);
        at("hx-pain", KeyCode.N);
        nextStep("Red flags");
        List.of(
                        "rf-ces-urine",
                        "rf-leg-radiating",
                        "hx-weakness",
                        "rf-trauma-major",
                        "rf-fever",
                        "rf-chest",
                        "rf-unremitting",
                        "hx-cancer",
                        "hx-osteoporosis")
                .forEach(this::group);
        press(KeyCode.ALT, KeyCode.DIGIT5);
        motion();
        press(KeyCode.ALT, KeyCode.DIGIT8);
        handOut();

        var done = keys.look(() -> model().state());
        assertThat(done.suggestion().evaluation().openGateItems()).isEmpty();
        assertThat(done.outcome().decided()).isEqualTo(Triage.SELF_MANAGE);
        assertThat(done.screening().signOff().orElseThrow().plan()).isNotEmpty();
        assertThat(done.screening().teaching())
                .hasValueSatisfying(taught ->
                        assertThat(taught.shown() && taught.doneBack()).isTrue());
        assertThat(printed).hasSize(1);
        System.out.println("Keys pressed from the next visit to the printed sheet: " + count);
        assertThat(count).isLessThanOrEqualTo(MOST);
    }

    private void motion() {
        press(KeyCode.CONTROL, KeyCode.D);
        at("rom-lx-flex-deg", KeyCode.DIGIT6, KeyCode.DIGIT0, KeyCode.ENTER);
        at("obs-flex-pain", KeyCode.DIGIT0);
        at("obs-flex-click", KeyCode.Y);
        at("obs-flex-quality", KeyCode.DIGIT1, KeyCode.ENTER);
        at("obs-return-pain", KeyCode.ENTER);
        at("obs-return-click", KeyCode.N);
        at("obs-return-quality", KeyCode.DIGIT1, KeyCode.ENTER);
        at("rom-lx-ext-deg", KeyCode.DIGIT2, KeyCode.DIGIT4, KeyCode.ENTER);
        at("obs-ext-pain", KeyCode.DIGIT0);
        at("obs-ext-click", KeyCode.N, KeyCode.ENTER);
        at("rom-lx-lflex-deg-l", KeyCode.DIGIT2, KeyCode.DIGIT5, KeyCode.ENTER);
        at("obs-sbl-pain", KeyCode.DIGIT0);
        at("obs-sbl-click", KeyCode.N, KeyCode.ENTER);
        at("rom-lx-lflex-deg-r", KeyCode.DIGIT2, KeyCode.DIGIT5, KeyCode.ENTER);
        at("obs-sbr-pain", KeyCode.DIGIT0);
        at("obs-sbr-click", KeyCode.N);
    }

    private Optional<Given.How> how(String item) {
        return keys.look(() -> model().state().item(new ItemId(item)).given().map(Given::how));
    }
}
