package app.facet.model;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.domain.screening.Clinic;
import app.facet.model.FirstStart.Missing;
import app.facet.model.UnlockModel.NewPassphraseTrouble;
import app.facet.model.UnlockModel.Notice;
import app.facet.model.UnlockModel.Phase;
import app.facet.store.DataFolder;
import app.facet.store.Store;
import app.facet.store.Vault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnlockModelTest {

    private static final String PASSPHRASE = "four plain words here";

    @TempDir
    private Path folder;

    private final Hand clock = new Hand();
    private final List<Store> opened = new ArrayList<>();

    @AfterEach
    void close() {
        opened.forEach(Store::close);
    }

    @Test
    void aNewFolderAsksForThreeThingsAndShowsTheRecoveryKeyOnce() {
        var model = model();
        model.look();
        assertThat(model.phaseProperty().get()).isEqualTo(new Phase.FirstTime());

        model.create(new FirstStart(PASSPHRASE, PASSPHRASE, Optional.of(Countries.UK), "", " Riverside "));
        assertThat(model.phaseProperty().get()).isInstanceOf(Phase.RecoveryKey.class);
        assertThat(opened).isEmpty();

        model.keyKept();
        assertThat(opened).hasSize(1);
        Clinic clinic = opened.getFirst().clinic().load().orElseThrow();
        assertThat(clinic.country()).isEqualTo("uk");
        assertThat(clinic.emergencyNumber()).isEqualTo("999");
        assertThat(clinic.name()).isEqualTo("Riverside");
    }

    @Test
    void nothingIsMadeWhileSomethingIsMissing() {
        var model = model();
        model.look();
        var first = new FirstStart("short", "other", Optional.of(Countries.OTHER), "help", "");

        assertThat(first.missing())
                .containsExactlyInAnyOrder(Missing.PASSPHRASE, Missing.SAME_AGAIN, Missing.EMERGENCY_NUMBER);
        model.create(first);
        assertThat(model.phaseProperty().get()).isEqualTo(new Phase.FirstTime());
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aWrongPassphraseChangesNothingAndThePauseGrows() {
        String key = set();
        var model = model();
        model.look();
        assertThat(model.phaseProperty().get()).isEqualTo(new Phase.Locked());

        model.open("wrong".toCharArray());
        assertThat(model.noticeProperty().get()).isEqualTo(Notice.WRONG_PASSPHRASE);
        assertThat(model.secondsToWaitProperty().get()).isZero();
        model.open("wrong".toCharArray());
        assertThat(model.secondsToWaitProperty().get()).isEqualTo(1);

        model.open(PASSPHRASE.toCharArray());
        assertThat(opened).as("no try is taken during the pause").isEmpty();

        clock.pass(1);
        model.tick();
        assertThat(model.secondsToWaitProperty().get()).isZero();
        model.open("wrong".toCharArray());
        assertThat(model.secondsToWaitProperty().get()).isEqualTo(2);

        clock.pass(2);
        model.open(PASSPHRASE.toCharArray());
        assertThat(opened).hasSize(1);
        assertThat(key).hasSizeGreaterThan(30);
    }

    @Test
    void theRecoveryKeyOpensTooAndATypingErrorIsToldAsSuch() {
        String key = set();
        var model = model();
        model.look();

        model.openWithKey(key.substring(1));
        assertThat(model.noticeProperty().get()).isEqualTo(Notice.MISTYPED_KEY);
        model.openWithKey(key.toLowerCase(java.util.Locale.ROOT));
        assertThat(opened).as("a new passphrase is offered first").isEmpty();

        model.setPassphrase("short", "short");
        assertThat(model.phaseProperty().get()).isEqualTo(new Phase.NewPassphrase(NewPassphraseTrouble.TOO_WEAK));
        model.setPassphrase("quite another passphrase", "quite");
        assertThat(model.phaseProperty().get()).isEqualTo(new Phase.NewPassphrase(NewPassphraseTrouble.NOT_THE_SAME));
        model.setPassphrase("quite another passphrase", "quite another passphrase");
        assertThat(opened).hasSize(1);
        opened.removeFirst().close();
        model.look();
        model.open("quite another passphrase".toCharArray());
        assertThat(opened).hasSize(1);
    }

    @Test
    void aFileThatIsNotOursIsRefusedAndLeftAlone() throws IOException {
        Files.writeString(new DataFolder(folder).database(), "a shopping list");
        var model = model();
        model.look();

        assertThat(model.phaseProperty().get())
                .isEqualTo(new Phase.Refused(
                        "not-a-store", new DataFolder(folder).database().toString()));
        assertThat(new DataFolder(folder).database()).hasContent("a shopping list");
    }

    private String set() {
        var created = new Vault(new DataFolder(folder)).create(PASSPHRASE.toCharArray());
        created.store().close();
        return created.recoveryKey();
    }

    private UnlockModel model() {
        return new UnlockModel(new Vault(new DataFolder(folder)), Work.inLine(), clock, opened::add);
    }

    /** A clock moved by hand. */
    private static final class Hand extends Clock {

        private Instant now = Instant.parse("2026-11-22T10:00:00Z");

        void pass(int seconds) {
            now = now.plusSeconds(seconds);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
