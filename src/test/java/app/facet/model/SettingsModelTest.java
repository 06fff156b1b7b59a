package app.facet.model;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.domain.plan.Country;
import app.facet.domain.screening.Clinic;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the clinic settles is kept as it is typed, and nothing that would break a paper is taken. */
class SettingsModelTest {

    @TempDir
    private Path folder;

    private Optional<ClinicForTests> opened = Optional.empty();

    @BeforeEach
    void open() {
        opened = Optional.of(new ClinicForTests(folder));
    }

    @AfterEach
    void close() {
        opened.orElseThrow().close();
    }

    private SettingsModel model() {
        var tests = opened.orElseThrow();
        return new SettingsModel(
                tests.store.clinic(),
                new Clinic("us", "911", "", "", "", List.of(), "letter", 14),
                tests.content.countries().values(),
                List.of("en", "es"),
                Work.inLine(),
                ClinicForTests.CLOCK);
    }

    private Clinic kept() {
        return opened.orElseThrow().store.clinic().load().orElseThrow();
    }

    private Country country(String id) {
        return Objects.requireNonNull(opened.orElseThrow().content.countries().get(id));
    }

    @Test
    void everyChangeIsKeptAtOnce() {
        var model = model();
        model.letterhead(" Sample Clinic ", "1 Sample Street", "555-0100");
        model.addTherapist(" Sample Therapist ");
        model.addTherapist("Sample Therapist B");
        model.addTherapist("Sample Therapist");
        model.addTherapist("  ");
        model.removeTherapist("Sample Therapist B");
        model.papers("a4", 24, "es");

        assertThat(kept()).isEqualTo(model.clinic());
        assertThat(kept().name()).isEqualTo("Sample Clinic");
        assertThat(kept().therapists()).containsExactly("Sample Therapist");
        assertThat(kept().textSize()).isEqualTo(24);
        assertThat(kept().language()).isEqualTo("es");
        assertThat(model.savedProperty().get()).isInstanceOf(SaveState.Saved.class);
    }

    @Test
    void anotherCountryBringsItsEmergencyNumber() {
        var model = model();
        model.country(country("uk"));
        assertThat(kept().emergencyNumber()).isEqualTo("999");
        model.country(country("other"));
        assertThat(kept().emergencyNumber())
                .as("the old one until one is typed")
                .isEqualTo("999");
        assertThat(model.emergencyNumber(" 112 ")).isTrue();
        assertThat(kept().emergencyNumber()).isEqualTo("112");
    }

    @Test
    void noEmergencyNumberIsNeverKept() {
        var model = model();
        for (String typed : List.of("", "  ", "nine", "1")) {
            assertThat(model.emergencyNumber(typed)).as(typed).isFalse();
        }
        assertThat(model.clinic().emergencyNumber()).isEqualTo("911");
    }

    @Test
    void aLogoIsTakenAndRemoved() throws IOException {
        var model = model();
        Path file = folder.resolve("logo.png");
        ImageIO.write(new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB), "png", file.toFile());

        model.logo(file);
        assertThat(kept().logo().orElseThrow().width()).isEqualTo(40);

        model.removeLogo();
        assertThat(kept().logo()).isEmpty();
    }

    @Test
    void aFileThatIsNoPictureIsToldAndTheOldLogoStays() throws IOException {
        var model = model();
        Path file = folder.resolve("logo.png");
        ImageIO.write(new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
        model.logo(file);
        Path wrong = Files.writeString(folder.resolve("wrong.png"), "no picture");

        model.logo(wrong);

        assertThat(model.logoRefusedProperty().get()).contains(SettingsModel.LogoRefusal.NOT_A_PICTURE);
        assertThat(kept().logo()).isPresent();
        model.logo(file);
        assertThat(model.logoRefusedProperty().get()).isEmpty();
    }
}
