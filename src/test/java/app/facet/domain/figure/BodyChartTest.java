package app.facet.domain.figure;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.domain.figure.BodyChart.Area;
import app.facet.domain.figure.BodyChart.Patch;
import app.facet.domain.figure.BodyChart.View;
import app.facet.domain.figure.Drawing.Shape;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The body chart: which areas it has, where they lie, and how marks show. */
class BodyChartTest {

    private static BodyChart chart(String id) {
        return BodyChart.of(id).orElseThrow();
    }

    static Stream<String> ids() {
        return BodyChart.ids().stream().sorted();
    }

    @Test
    void skin_areas_and_reflexes_are_those_of_the_neurological_screen_left_and_right() {
        assertThat(chart("neu-sens").areas())
                .extracting(Area::id)
                .containsExactlyInAnyOrderElementsOf(Stream.of("l1", "l2", "l3", "l4", "l5", "s1", "s2")
                        .flatMap(root -> Stream.of("neu-sens-" + root + "-l", "neu-sens-" + root + "-r"))
                        .toList());
        assertThat(chart("neu-ref").areas())
                .extracting(Area::id)
                .containsExactlyInAnyOrder(
                        "neu-ref-knee-l",
                        "neu-ref-knee-r",
                        "neu-ref-medham-l",
                        "neu-ref-medham-r",
                        "neu-ref-ankle-l",
                        "neu-ref-ankle-r");
    }

    @Test
    void the_left_of_the_patient_is_right_on_the_front_and_left_on_the_back() {
        Stream.of("hx-click-site", "neu-sens", "neu-ref")
                .flatMap(id -> chart(id).areas().stream())
                .forEach(area -> {
                    for (Patch patch : area.patches()) {
                        double middle = patch.view() == View.FRONT ? -ChartBody.APART : ChartBody.APART;
                        double right = (patch.middle().x() - middle) * (patch.view() == View.FRONT ? 1 : -1);
                        if (area.side() == Side.LEFT) {
                            assertThat(right).as(area.id()).isPositive();
                        } else if (area.side() == Side.RIGHT) {
                            assertThat(right).as(area.id()).isNegative();
                        }
                    }
                });
    }

    @ParameterizedTest
    @MethodSource("ids")
    void every_area_lies_in_the_frame_and_on_the_body(String id) {
        List<Outline> body = ChartBody.SHAPES.stream().map(Shape::path).toList();
        Box all = body.stream().map(Outline::box).reduce(Box.NOTHING, Box::with);
        for (Area area : chart(id).areas()) {
            assertThat(area.patches()).as(area.id()).isNotEmpty();
            for (Patch patch : area.patches()) {
                assertThat(all.grown(0.5).holds(patch.outline().box()))
                        .as(area.id())
                        .isTrue();
            }
        }
        assertThat(ChartBody.FRAME.holds(chart(id).drawing(Set.of()).extent())).isTrue();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void no_area_hides_the_middle_of_another_in_the_same_view(String id) {
        List<Area> areas = chart(id).areas();
        for (Area a : areas) {
            for (Area b : areas) {
                for (Patch p : a.patches()) {
                    assertThat(!a.equals(b)
                                    && b.patches().stream()
                                            .anyMatch(q -> q.view() == p.view() && inside(q.ring(), p.middle())))
                            .as("%s in %s", a.id(), b.id())
                            .isFalse();
                }
            }
        }
    }

    private static boolean inside(List<Vec> ring, Vec at) {
        boolean in = false;
        for (int i = 0; i < ring.size(); i++) {
            Vec a = ring.get(i);
            Vec b = ring.get((i + 1) % ring.size());
            if (a.y() > at.y() != b.y() > at.y()
                    && at.x() < a.x() + (at.y() - a.y()) / (b.y() - a.y()) * (b.x() - a.x())) {
                in = !in;
            }
        }
        return in;
    }

    @ParameterizedTest
    @MethodSource("ids")
    void a_mark_shows_by_hatching_as_well_as_by_colour_and_the_same_again(String id) {
        Area first = chart(id).areas().getFirst();
        Drawing plain = chart(id).drawing(Set.of());
        Drawing marked = chart(id).drawing(Set.of(first.id(), "no-such-area"));
        assertThat(plain.shapes()).extracting(Shape::role).doesNotContain(Role.MARK, Role.MARK_LINE);
        assertThat(marked.shapes().stream().filter(s -> s.role() == Role.MARK)).hasSameSizeAs(first.patches());
        assertThat(marked.shapes().stream().filter(s -> s.role() == Role.MARK_LINE && !s.filled()))
                .hasSize(first.patches().size() * 2)
                .allSatisfy(s -> assertThat(s.path().pens()).isNotEmpty());
        for (Palette palette : Palette.values()) {
            String svg = Svg.of(marked, palette, "Marked");
            assertThat(svg).isEqualTo(Svg.of(chart(id).drawing(Set.of(first.id())), palette, "Marked"));
            assertThat(svg.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(60_000);
        }
    }

    @Test
    void hatching_stays_inside_its_ring() {
        List<Vec> square = List.of(new Vec(0, 0, 0), new Vec(10, 0, 0), new Vec(10, 10, 0), new Vec(0, 10, 0));
        Outline lines = Hatch.of(square);
        assertThat(lines.pens().size()).isGreaterThan(6);
        assertThat(new Box(0, 0, 10, 10).grown(1e-9).holds(lines.box())).isTrue();
    }
}
