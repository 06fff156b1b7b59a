package app.facet.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.ui.Pictures;
import app.facet.ui.fx.Theme;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The body chart by keyboard, by mouse and for a screen reader. */
@ExtendWith(ApplicationExtension.class)
class BodyChartTest {

    private static final Map<String, String> NAMES = Map.of(
            "centre", "Centre",
            "left", "Left",
            "right", "Right",
            "buttock", "Buttock",
            "groin-front-hip", "Groin or front of the hip",
            "side-hip", "Side of the hip");

    private final BodyChart chart = chart("hx-click-site", NAMES);

    private static BodyChart chart(String id, Map<String, String> names) {
        return new BodyChart(
                "Point to where it is", app.facet.domain.figure.BodyChart.of(id).orElseThrow(), names);
    }

    @Start
    void start(Stage stage) {
        var before = new Button("Before");
        stage.setScene(Pictures.scene(
                new VBox(before, chart, new Button("After")),
                Pictures.Size.SMALL,
                Theme.Look.LIGHT,
                Theme.TextSize.NORMAL));
        stage.show();
        before.requestFocus();
    }

    private String focused() {
        Node owner = chart.getScene().getFocusOwner();
        return owner instanceof ChartArea area ? area.area() : owner.getClass().getSimpleName();
    }

    @Test
    void one_tab_leads_in_and_the_next_one_out(FxRobot robot) {
        robot.push(KeyCode.TAB);
        assertThat(focused()).isEqualTo("centre");
        robot.push(KeyCode.RIGHT).push(KeyCode.TAB);
        assertThat(focused()).isEqualTo("Button");
        robot.press(KeyCode.SHIFT).push(KeyCode.TAB).release(KeyCode.SHIFT);
        assertThat(focused()).isEqualTo("right");
    }

    @Test
    void arrows_move_to_the_neighbour_and_space_chooses_it_and_lets_it_go(FxRobot robot) {
        robot.push(KeyCode.TAB).push(KeyCode.LEFT).push(KeyCode.SPACE);
        assertThat(chart.chosen()).containsExactly("left");
        robot.push(KeyCode.DOWN).push(KeyCode.SPACE);
        assertThat(chart.chosen()).containsExactlyInAnyOrder("left", "buttock");
        robot.push(KeyCode.SPACE);
        assertThat(chart.chosen()).containsExactly("left");
    }

    @Test
    void letters_lead_to_the_area_that_begins_with_them(FxRobot robot) {
        robot.push(KeyCode.TAB).push(KeyCode.G);
        assertThat(focused()).isEqualTo("groin-front-hip");
        robot.push(KeyCode.S);
        assertThat(focused()).isEqualTo("side-hip");
        robot.push(KeyCode.Q);
        assertThat(focused()).isEqualTo("side-hip");
    }

    @Test
    void every_area_of_every_chart_is_reached_with_the_arrows_alone() {
        for (String id : app.facet.domain.figure.BodyChart.ids()) {
            List<ChartArea> areas = chart(id, Map.of()).lookupAll(".chart-area").stream()
                    .map(ChartArea.class::cast)
                    .toList();
            Set<ChartArea> reached = new HashSet<>(Set.of(areas.getFirst()));
            var from = new ArrayDeque<>(reached);
            while (!from.isEmpty()) {
                ChartArea here = from.pop();
                for (int[] way : new int[][] {{1, 0}, {-1, 0}, {0, 1}, {0, -1}}) {
                    areas.stream()
                            .filter(a -> here.way(a, way[0], way[1]) < Double.POSITIVE_INFINITY)
                            .min(Comparator.comparingDouble(a -> here.way(a, way[0], way[1])))
                            .filter(reached::add)
                            .ifPresent(from::add);
                }
            }
            assertThat(reached).as(id).hasSameSizeAs(areas);
        }
    }

    @Test
    void a_click_chooses_the_area_under_it(FxRobot robot) {
        robot.clickOn("#area-centre");
        assertThat(chart.chosen()).containsExactly("centre");
        assertThat(focused()).isEqualTo("centre");
    }

    @Test
    void a_screen_reader_hears_each_area_and_whether_it_is_chosen(FxRobot robot) {
        Node left = robot.lookup("#area-left").query();
        assertThat(left.getAccessibleRole()).isEqualTo(AccessibleRole.CHECK_BOX);
        assertThat(left.getAccessibleText()).isEqualTo("Left");
        assertThat(left.queryAccessibleAttribute(AccessibleAttribute.SELECTED)).isEqualTo(false);
        robot.interact(() -> chart.chosen().add("left"));
        assertThat(left.queryAccessibleAttribute(AccessibleAttribute.SELECTED)).isEqualTo(true);
    }
}
