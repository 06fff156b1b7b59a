package app.facet.domain.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.facet.domain.figure.Drawing.Shape;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is painted, in which order, and how it is written. */
class DrawingTest {

    private static Film standing(double yaw) {
        Pose pose =
                Pose.STANDING.with(new Ties(List.of(new Contact("feet", false, Contact.FLOOR)), List.of(), Set.of()));
        Figure.Step step = new Figure.Step("Stand", pose, List.of());
        return Film.of(new Figure(new Camera(yaw, 8), List.of(), List.of(step, step), List.of()));
    }

    private static Set<Role> roles(Drawing d) {
        return d.shapes().stream().map(Shape::role).collect(Collectors.toSet());
    }

    @Test
    void a_person_stands_about_a_hundred_percent_high() {
        Box frame = standing(0).frame();
        assertThat(frame.height()).isBetween(100.0, 116.0);
    }

    @Test
    void a_far_limb_is_darker_only_when_one_side_is_further() {
        assertThat(roles(standing(70).step(0))).contains(Role.SKIN, Role.SKIN_FAR, Role.SHORTS_FAR);
        assertThat(roles(standing(0).step(0))).contains(Role.SKIN).doesNotContain(Role.SKIN_FAR);
    }

    private static List<Role> painted(double chairDistance) {
        Prop chair = new Prop(Prop.Kind.CHAIR, 0, chairDistance, 0, 26, 26);
        Figure.Step step = new Figure.Step("Stand", Pose.STANDING, List.of());
        Film film = Film.of(new Figure(new Camera(20, 8), List.of(chair), List.of(step, step), List.of()));
        return film.step(0).shapes().stream().map(Shape::role).toList();
    }

    @Test
    void a_chair_is_painted_over_the_legs_it_stands_before_and_under_those_it_stands_behind() {
        List<Role> before = painted(30);
        assertThat(before.indexOf(Role.PROP)).isGreaterThan(before.lastIndexOf(Role.SHOE));
        List<Role> behind = painted(-30);
        assertThat(behind.lastIndexOf(Role.PROP)).isLessThan(behind.indexOf(Role.SHOE));
    }

    @Test
    void a_forearm_that_goes_through_the_belly_is_found_and_one_in_front_of_it_is_not() {
        Pose apart = Pose.STANDING
                .with(Joint.of(Motion.SHOULDER_ABDUCTION, Side.LEFT), 15)
                .with(Joint.of(Motion.SHOULDER_ABDUCTION, Side.RIGHT), 15)
                .with(Joint.of(Motion.ELBOW_FLEXION, Side.LEFT), 90);
        assertThat(Clearance.clashes(Skeleton.walk(apart))).isEmpty();
        Pose inward = apart.with(Joint.of(Motion.SHOULDER_ROTATION, Side.LEFT), -90);
        assertThat(Clearance.clashes(Skeleton.walk(inward)))
                .extracting(Clash::words)
                .contains("left-forearm trunk");
    }

    @Test
    void pieces_named_as_behind_or_pressed_change_sides_in_the_mirror() {
        Figure.Step step =
                new Figure.Step("Lie", Pose.STANDING, List.of("-left-forearm"), List.of("left-forearm trunk"));
        assertThat(step.mirror().front()).containsExactly("-right-forearm");
        assertThat(step.mirror().pressed()).containsExactly("right-forearm trunk");
    }

    private static Film hand(double littleFinger) {
        Pose pose = Pose.STANDING.with(Joint.of(Motion.LITTLE_FINGER_EXTENSION, Side.LEFT), littleFinger);
        Figure.Step step = new Figure.Step("Hand", pose, List.of());
        return Film.of(new Figure(new Camera(-70, 10, "left-hand"), List.of(), List.of(step, step), List.of()));
    }

    @Test
    void a_camera_close_to_a_hand_sees_its_fingers_and_neither_body_nor_floor() {
        assertThat(roles(hand(0).step(0))).containsExactlyInAnyOrder(Role.OUTLINE, Role.SKIN);
        assertThat(hand(90).step(0).shapes()).isNotEqualTo(hand(0).step(0).shapes());
        assertThat(new Camera(-70, 10, "left-hand").mirror()).isEqualTo(new Camera(70, 10, "right-hand"));
        assertThat(Camera.canBeCloseTo("left-ear")).isFalse();
    }

    @Test
    void eyes_show_from_the_front_and_not_from_behind() {
        assertThat(roles(standing(0).step(0))).contains(Role.EYE);
        assertThat(roles(standing(180).step(0))).doesNotContain(Role.EYE).contains(Role.HAIR);
    }

    @Test
    void the_outline_of_a_piece_is_painted_before_its_fills() {
        List<Shape> shapes = standing(70).step(0).shapes();
        int firstBody = 0;
        while (shapes.get(firstBody).role() == Role.MAT || shapes.get(firstBody).role() == Role.MAT_EDGE) {
            firstBody++;
        }
        assertThat(shapes.get(firstBody).role()).isEqualTo(Role.OUTLINE);
        assertThat(shapes.get(firstBody + 1).role()).isNotEqualTo(Role.OUTLINE);
    }

    @Test
    void a_band_round_two_circles_is_two_arcs_and_two_lines() {
        Outline hull = Hull.round(List.of(new Disc(0, 0, 5, 0), new Disc(20, 0, 3, 0)));
        assertThat(hull.pens().stream().filter(Outline.Pen.Arc.class::isInstance))
                .hasSize(2);
        assertThat(hull.box()).isEqualTo(new Box(-5, -5, 23, 5));
        for (Outline.Pen pen : hull.pens()) {
            if (pen instanceof Outline.Pen.Arc arc) {
                double d = Math.min(
                        Math.abs(Math.hypot(arc.x(), arc.y()) - 5), Math.abs(Math.hypot(arc.x() - 20, arc.y()) - 3));
                assertThat(d).isCloseTo(0, within(1e-9));
            }
        }
    }

    @Test
    void an_arc_turned_into_curves_stays_on_its_circle() {
        Outline hull = Hull.round(List.of(new Disc(4, -2, 5, 0), new Disc(20, 0, 3, 0)));
        double x = 0;
        double y = 0;
        for (Outline.Pen pen : hull.curved()) {
            assertThat(pen).isNotInstanceOf(Outline.Pen.Arc.class);
            if (pen instanceof Outline.Pen.Curve c) {
                double mx = (x + 3 * c.x1() + 3 * c.x2() + c.x()) / 8;
                double my = (y + 3 * c.y1() + 3 * c.y2() + c.y()) / 8;
                double d = Math.min(Math.abs(Math.hypot(mx - 4, my + 2) - 5), Math.abs(Math.hypot(mx - 20, my) - 3));
                assertThat(d).isCloseTo(0, within(0.005));
                x = c.x();
                y = c.y();
            } else if (pen instanceof Outline.Pen.Line l) {
                x = l.x();
                y = l.y();
            } else if (pen instanceof Outline.Pen.Move m) {
                x = m.x();
                y = m.y();
            }
        }
    }

    @Test
    void a_circle_inside_another_leaves_no_trace() {
        Outline hull = Hull.round(List.of(new Disc(0, 0, 5, 0), new Disc(1, 0, 2, 0)));
        assertThat(hull.box()).isEqualTo(new Box(-5, -5, 5, 5));
        assertThat(hull.pens().stream()
                        .filter(Outline.Pen.Arc.class::isInstance)
                        .map(p -> ((Outline.Pen.Arc) p).radius()))
                .containsOnly(5.0);
    }

    @Test
    void svg_carries_its_alt_text_escaped_for_screen_readers_and_pdf() {
        String svg = Svg.of(standing(40).step(0), Palette.LIGHT, "Knees < hips & \"flat\"");
        assertThat(svg)
                .startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ")
                .contains(" role=\"img\" alt=\"Knees &lt; hips &amp; &quot;flat&quot;\"")
                .contains("<title>Knees &lt; hips &amp; &quot;flat&quot;</title>");
        assertThat(Svg.of(standing(40).step(0), Palette.LIGHT)).doesNotContain("alt=");
    }

    @Test
    void on_a_grey_photocopy_every_fill_keeps_three_to_one_against_the_ink_round_it_or_against_the_paper() {
        String ink = Palette.PRINT.colour(Role.OUTLINE);
        for (Role role : Role.values()) {
            String fill = Palette.PRINT.colour(role);
            assertThat(Math.max(contrast(ink, fill), contrast(fill, Palette.PRINT.ground())))
                    .as(role.name())
                    .isGreaterThan(3);
        }
    }

    @Test
    void on_a_grey_photocopy_lines_keep_three_to_one_against_what_they_are_drawn_on() {
        for (Role line : List.of(Role.OUTLINE, Role.ARROW, Role.FELT)) {
            for (Role under : List.of(Role.SKIN, Role.SHIRT, Role.MAT, Role.WALL, Role.PILLOW, Role.ARROW_EDGE)) {
                assertThat(contrast(Palette.PRINT.colour(line), Palette.PRINT.colour(under)))
                        .as("%s on %s", line, under)
                        .isGreaterThan(3);
            }
            assertThat(contrast(Palette.PRINT.colour(line), Palette.PRINT.ground()))
                    .as(line.name())
                    .isGreaterThan(3);
        }
    }

    private static double contrast(String a, String b) {
        double la = luminance(a);
        double lb = luminance(b);
        return (Math.max(la, lb) + 0.05) / (Math.min(la, lb) + 0.05);
    }

    private static double luminance(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8 & 255) + 0.0722 * linear(rgb & 255);
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
