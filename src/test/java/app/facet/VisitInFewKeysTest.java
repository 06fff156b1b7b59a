package app.facet;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.domain.rule.Triage;
import app.facet.domain.screening.Patient;
import app.facet.store.Store;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/**
 * The commonest visit in few keys: a painless, isolated click of a patient on record, from "New screening" to a printed
 * sheet, every core item asked. A chord counts one, each digit one.
 */
class VisitInFewKeysTest extends FewKeys {

    private static final int MOST = 90;

    @Override
    void before(Store store, Patient patient) {
        // nobody was here before
    }

    @Test
    void fromNewScreeningToAPrintedSheet() {
        press(KeyCode.SPACE);
        keys.awaitSight("screening");
        nextStep("History");
        history();
        nextStep("Red flags");
        redFlags();
        nextStep("Nerve check");
        group("neu-heelwalk-l");
        nextStep("Range of motion");
        motion();
        nextStep("Strength & control");
        at("fx-squat-quality", KeyCode.DIGIT1);
        at("fx-hinge-quality", KeyCode.DIGIT1);
        assertThat(open()).as("core items not asked").isEmpty();
        press(KeyCode.CONTROL, KeyCode.ENTER);
        press(KeyCode.CONTROL, KeyCode.ENTER);
        handOut();

        var done = keys.look(() -> model().state());
        assertThat(done.outcome().decided()).isEqualTo(Triage.SELF_MANAGE);
        assertThat(done.screening().signOff()).isPresent();
        assertThat(done.screening().signOff().orElseThrow().plan()).isNotEmpty();
        assertThat(done.screening().teaching())
                .hasValueSatisfying(taught ->
                        assertThat(taught.shown() && taught.doneBack()).isTrue());
        assertThat(printed).hasSize(1);
        System.out.println("Keys pressed from new screening to printed sheet: " + count);
        assertThat(count).isLessThanOrEqualTo(MOST);
    }

    private void history() {
        at("hx-click-onset", KeyCode.DIGIT3);
        at("hx-click-frequency", KeyCode.DIGIT3);
        at("hx-click-repeat", KeyCode.DIGIT2);
        at("hx-click-provoke", KeyCode.DIGIT1, KeyCode.ENTER);
        at("hx-click-pain", KeyCode.DIGIT1);
        at("hx-click-sting", KeyCode.N);
        at("hx-click-catch", KeyCode.N);
        at("hx-click-trend", KeyCode.DIGIT2);
        at("hx-click-worry", KeyCode.DIGIT2);
        at("hx-pain", KeyCode.N);
        at("hx-stiffness", KeyCode.N);
        at("hx-limited-motion", KeyCode.N);
        at("hx-injury", KeyCode.DIGIT1);
        at("hx-activity-min-week", KeyCode.DIGIT2, KeyCode.DIGIT0, KeyCode.DIGIT0, KeyCode.ENTER);
        at("hx-minutes-per-day", KeyCode.DIGIT1, KeyCode.DIGIT5, KeyCode.ENTER);
    }

    private void redFlags() {
        group("rf-ces-urine");
        group("rf-leg-radiating");
        group("hx-weakness");
        group("rf-trauma-major");
        group("rf-fever");
        group("rf-chest");
        group("rf-unremitting");
        group("hx-cancer");
        group("hx-osteoporosis");
        at("hx-spinal-surgery", KeyCode.DIGIT1);
        group("hx-spondylolisthesis");
        group("hx-falls");
        at("hx-floor-ok", KeyCode.Y);
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
        press(KeyCode.CONTROL, KeyCode.J);
        at("obs-rotl-click", KeyCode.N);
        press(KeyCode.CONTROL, KeyCode.J);
        at("obs-rotr-click", KeyCode.N);
    }

    private List<String> open() {
        return keys.look(() -> model().protocol().items().values().stream()
                .filter(item -> model().state().item(item.id()).core()
                        && model().state().item(item.id()).open())
                .map(item -> item.id().value())
                .toList());
    }
}
