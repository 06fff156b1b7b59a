package app.facet.ui.patients;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.domain.rule.Triage;
import app.facet.domain.screening.Screening;
import app.facet.model.ClinicForTests;
import app.facet.model.ReadingModel;
import app.facet.model.Work;
import app.facet.ui.Pictures;
import app.facet.ui.fx.Dialogs;
import app.facet.ui.fx.Fxml;
import app.facet.ui.fx.Texts;
import app.facet.ui.fx.Theme;
import app.facet.ui.shell.MainController;
import app.facet.ui.shell.Navigator;
import app.facet.ui.shell.Screen;
import app.facet.ui.shell.View;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class PatientsScreenTest {

    private final Texts texts = new Texts(Locale.ENGLISH);
    private final Fxml fxml = new Fxml(texts);
    private final Navigator navigator = new Navigator(this::view, () -> {});

    @TempDir
    private Path folder;

    private final Theme theme = new Theme(Theme.Look.LIGHT, Theme.TextSize.NORMAL);
    private ClinicForTests clinic;
    private Parent root;

    @Start
    void start(Stage stage) {
        clinic = new ClinicForTests(folder);
        root = fxml.load("main", new MainController(navigator, texts, ClinicForTests.CLOCK, true));
        stage.setScene(Pictures.scene(root, Pictures.Size.SMALL, Theme.Look.LIGHT, Theme.TextSize.NORMAL));
        stage.setX(0);
        stage.setY(0);
        stage.show();
    }

    @AfterEach
    void close() {
        clinic.close();
    }

    @Test
    void anEmptyListSaysWhatToDo(FxRobot robot) {
        open(robot);

        assertThat(text(robot, "#patients-nobody")).startsWith("No patients yet.");
        assertThat(text(robot, "#patients-hint")).contains("Ctrl+N");
        Pictures.take("patients-empty", root);
    }

    @Test
    void aNewPatientIsEnteredByKeyboardAlone(FxRobot robot) {
        open(robot);
        robot.press(KeyCode.CONTROL, KeyCode.N).release(KeyCode.CONTROL, KeyCode.N);
        robot.write("Sample Patient A").push(KeyCode.TAB).write("4/5/1992").push(KeyCode.TAB);
        assertThat(text(robot, "#form-birth-read")).isEqualTo("4 May 1992 · 34 years old");
        robot.push(KeyCode.SPACE).push(KeyCode.TAB);
        robot.clickOn("#form-record").write("20418").push(KeyCode.ENTER);

        assertThat(text(robot, "#top-facts")).isEqualTo("born 4 May 1992 · 34 y · F · record no. 20418");
        assertThat(text(robot, "#patient-page-proceed")).contains("Start screening");
        assertThat(shown(robot, "#patient-page-no-visits")).isTrue();
        assertThat(text(robot, "#top-saved")).startsWith("Saved on this computer");
    }

    @Test
    void nonsenseInTheFormIsToldBesideItsField(FxRobot robot) {
        open(robot);
        robot.clickOn("#patients-new");
        robot.clickOn("#form-birth").write("31.2.1992");
        assertThat(shown(robot, "#form-birth-trouble")).as("not while typing").isFalse();
        robot.push(KeyCode.TAB);
        assertThat(text(robot, "#form-birth-trouble")).startsWith("There is no such day");
        robot.clickOn("#form-name").push(KeyCode.ENTER);

        assertThat(shown(robot, "#form-name-trouble")).isTrue();
        assertThat(shown(robot, "#form-sex-trouble")).isTrue();
        assertThat(shown(robot, "#form-birth-trouble")).isTrue();
        Pictures.take("patient-form", root);
    }

    @Test
    void aSecondRecordOfTheSamePersonIsAskedAboutInPlace(FxRobot robot) {
        clinic.patient("Sample Patient A", "1992-05-04", "20418");
        open(robot);
        robot.clickOn("#patients-new").write("Sample Patient A");
        robot.clickOn("#form-birth").write("4 May 1992");
        robot.clickOn("#form-sex-female").clickOn("#form-name").push(KeyCode.ENTER);

        assertThat(text(robot, "#form-same")).contains("already a record");
        assertThat(clinic.store.patients().all()).hasSize(1);
        robot.push(KeyCode.ENTER);
        assertThat(clinic.store.patients().all()).hasSize(2);
    }

    @Test
    void typingAndEnterLeadToTheOnePressThatStarts(FxRobot robot) {
        clinic.patient("Sample Patient A", "1992-05-04", "20418");
        clinic.patient("Sample Patient B", "1965-12-31", "777");
        open(robot);
        robot.write("patient b").push(KeyCode.ENTER).push(KeyCode.SPACE);

        assertThat(navigator.screenProperty().get()).isInstanceOf(Screen.Visit.class);
        assertThat(clinic.store.screenings().unfinished()).hasSize(1);
    }

    @Test
    void arrowsInTheSearchMoveThroughTheList(FxRobot robot) {
        clinic.patient("Sample Patient A", "1992-05-04", "20418");
        clinic.patient("Sample Patient B", "1965-12-31", "777");
        open(robot);
        robot.push(KeyCode.DOWN).push(KeyCode.DOWN);
        assertThat(text(robot, "#top-name")).isEqualTo("Sample Patient B");
        robot.push(KeyCode.UP);
        assertThat(text(robot, "#top-name")).isEqualTo("Sample Patient A");
    }

    @Test
    void aPatientsVisitsAreListedWithTheirOutcome(FxRobot robot) {
        var patient = clinic.patient("Sample Patient A", "1992-05-04", "20418");
        clinic.patient("Sample Patient B", "1965-08-14", "");
        clinic.patient("Sample Patient C", "2004-03-01", "");
        clinic.patient("Sample Patient D", "1979-07-21", "");
        var first = clinic.signed(patient, "2026-10-08", Optional.empty(), Triage.URGENT, List.of("U08"), 0);
        var episode = Optional.of(first.episode());
        clinic.signed(patient, "2026-10-22", episode, Triage.REFER, List.of("R01"), 0);
        clinic.signed(patient, "2026-11-05", episode, Triage.TREAT_WITH_CAUTION, List.of(), 3);
        clinic.signed(patient, "2026-11-12", episode, Triage.SELF_MANAGE, List.of(), 3);
        clinic.begun(patient, "2026-11-22", episode);
        open(robot);
        robot.push(KeyCode.ENTER);

        assertThat(text(robot, "#patient-page-proceed")).contains("Resume screening of 22 Nov 2026");
        assertThat(robot.lookup(".visit-row").queryAll()).hasSize(5);
        Pictures.take("patients", root);
    }

    @Test
    void aSignedVisitOpensToReadAndEscapeLeadsBack(FxRobot robot) {
        var patient = clinic.patient("Sample Patient A", "1992-05-04", "20418");
        var visit = clinic.signed(patient, "2026-11-05", Optional.empty(), Triage.SELF_MANAGE, List.of(), 3);
        open(robot);
        robot.push(KeyCode.ENTER);
        robot.clickOn("#visit-" + visit.id());

        assertThat(text(robot, "#reading-title")).isEqualTo("Visit of 5 Nov 2026");
        assertThat(text(robot, "#reading-signed")).contains("Sample Therapist").contains("to read only");
        assertThat(robot.lookup(".reading-answer").queryAllAs(Labeled.class))
                .extracting(Labeled::getText)
                .contains("3 of 10", "No");
        robot.push(KeyCode.ESCAPE);
        assertThat(navigator.screenProperty().get()).isEqualTo(new Screen.Patients(Optional.of(patient.id())));
        assertThat(text(robot, "#top-name")).isEqualTo("Sample Patient A");
        robot.clickOn("#visit-" + visit.id());
        Pictures.take("reading", root);
    }

    @Test
    void theReportOfAnEarlierVisitIsSavedAndTheTextCopied(FxRobot robot) throws Exception {
        var patient = clinic.patient("Sample Patient A", "1992-05-04", "20418");
        var visit =
                clinic.signed(patient, "2026-11-01", Optional.empty(), Triage.TREAT_WITH_CAUTION, List.of("C03"), 2);
        robot.interact(() -> navigator.open(new Screen.Reading(patient.id(), visit.id())));

        robot.clickOn("#reading-save-report");
        assertThat(text(robot, "#reading-papers-message")).isEqualTo("Saved as saved.pdf");
        assertThat(folder.resolve("saved.pdf")).isNotEmptyFile();
        assertThat(robot.lookup("#reading-kept").queryAs(VBox.class).getChildren())
                .hasSize(1);

        robot.clickOn("#reading-copy-text");
        assertThat(text(robot, "#reading-papers-message")).startsWith("Copied.");
        robot.interact(() -> assertThat(
                        javafx.scene.input.Clipboard.getSystemClipboard().getString())
                .contains("Sample Patient A", "\nP\n"));
        Pictures.take("reading-papers", root);
    }

    @Test
    void whatIsDueComesFirstAndOneKeyWithANoteClosesIt(FxRobot robot) {
        var sent = clinic.patient("Sample Patient D", "1979-07-21", "20421");
        var visit = clinic.signed(sent, "2026-11-21", Optional.empty(), Triage.URGENT, List.of("U08"), 0);
        clinic.begun(clinic.patient("Sample Patient B", "1965-08-14", ""), "2026-11-22", Optional.empty());
        open(robot);
        assertThat(dueRows(robot)).containsExactly("Sample Patient D", "Sample Patient B");
        Pictures.take("patients-due", root);

        robot.push(KeyCode.CONTROL, KeyCode.D)
                .push(KeyCode.SPACE)
                .write("seen by the hospital")
                .push(KeyCode.ENTER);

        assertThat(dueRows(robot)).containsExactly("Sample Patient B");
        assertThat(clinic.store.screenings().load(visit.id()).amendments())
                .singleElement()
                .satisfies(note -> {
                    assertThat(note.about()).isEqualTo(Screening.Amendment.About.SEEN);
                    assertThat(note.text()).isEqualTo("seen by the hospital");
                    assertThat(note.at()).isEqualTo(ClinicForTests.NOW);
                });
    }

    private static List<String> dueRows(FxRobot robot) {
        return robot.lookup("#patients-start .due-words .strong").queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .toList();
    }

    @Test
    void aFilterSaysHowManyOfHowMany(FxRobot robot) {
        clinic.patient("Sample Patient A", "1992-05-04", "20418");
        clinic.patient("Sample Patient B", "1965-12-31", "777");
        open(robot);
        assertThat(shown(robot, "#patients-found")).isFalse();
        robot.write("patient b");
        assertThat(text(robot, "#patients-found")).isEqualTo("1 of 2 patients");
        robot.push(KeyCode.ESCAPE);
        assertThat(shown(robot, "#patients-found")).isFalse();
    }

    @Test
    void trendsAndTwoVisitsSideBySideAreShown(FxRobot robot) {
        var patient = clinic.patient("Sample Patient A", "1992-05-04", "20418");
        var first = clinic.visit(patient, "2026-10-08", Optional.empty(), 6, 26);
        var episode = Optional.of(first.episode());
        clinic.visit(patient, "2026-10-22", episode, 5, 30);
        clinic.visit(patient, "2026-11-19", episode, 3, 38);
        robot.interact(() -> navigator.open(new Screen.Patients(Optional.of(patient.id()))));

        assertThat(robot.lookup(".trend-card").<Node>queryAll())
                .extracting(Node::getAccessibleText)
                .anySatisfy(words -> assertThat(words).contains("6 on 8 Oct 2026", "lower is better", "\u22123"))
                .anySatisfy(words -> assertThat(words).contains("38°", "higher is better"));
        robot.interact(
                () -> robot.lookup("#compare-open").queryAs(ToggleButton.class).fire());
        robot.interact(() ->
                robot.lookup("#patient-trends-all").queryAs(ToggleButton.class).fire());
        assertThat(robot.lookup(".compare-row").queryAll()).hasSize(2);
        Pictures.take("patients-trends", root);

        robot.interact(() -> robot.lookup("#patient-save-trend").queryButton().fire());
        assertThat(text(robot, "#patient-papers-message")).isEqualTo("Saved as saved.pdf");
        assertThat(folder.resolve("saved.pdf")).isNotEmptyFile();
    }

    private void open(FxRobot robot) {
        robot.interact(() -> navigator.open(new Screen.Patients(Optional.empty())));
    }

    private View view(Screen screen) {
        return switch (screen) {
            case Screen.Patients(var toOpen) -> patients().at(toOpen);
            case Screen.Reading reading ->
                new ReadingView(
                        new ReadingModel(clinic.store, hash -> clinic.content, Work.inLine()),
                        clinic.handedOut(),
                        reading,
                        navigator,
                        fxml,
                        texts,
                        dialogs());
            default -> VBox::new;
        };
    }

    private PatientsView patients() {
        var model = clinic.patients();
        return new PatientsView(
                model, clinic.papersOf(model), List.of("en"), navigator, fxml, dialogs(), ClinicForTests.CLOCK);
    }

    private Dialogs dialogs() {
        return new Dialogs(texts, theme, () -> null, (_, _) -> Optional.of(folder.resolve("saved.pdf")));
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Labeled.class).getText();
    }

    private static boolean shown(FxRobot robot, String id) {
        for (Node at = robot.lookup(id).query(); at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
