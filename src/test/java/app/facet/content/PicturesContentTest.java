package app.facet.content;

import static app.facet.SampleContent.id;
import static org.assertj.core.api.Assertions.assertThat;

import app.facet.Shipped;
import app.facet.domain.ClinicalContent;
import app.facet.domain.PictureWords;
import app.facet.domain.Pictures;
import app.facet.domain.figure.Figure;
import app.facet.domain.figure.Motion;
import app.facet.domain.figure.Side;
import app.facet.domain.protocol.AnswerType;
import app.facet.domain.protocol.Item;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names each test and movement that has no picture, and each picture no test shows. */
class PicturesContentTest {

    private static final List<String> STEPS = List.of("nerve-check", "range-of-motion", "strength");

    private static final ClinicalContent CONTENT = Shipped.CONTENT;
    private static final Pictures PICTURES = CONTENT.pictures();

    private static List<Item> examined() {
        return CONTENT.protocol().steps().stream()
                .filter(step -> STEPS.contains(step.id()))
                .flatMap(step -> step.items().stream())
                .toList();
    }

    @Test
    void every_item_of_the_examination_has_its_picture_or_the_reason_why_not() {
        assertThat(examined()).hasSizeGreaterThan(100);
        assertThat(examined())
                .extracting(Item::id)
                .filteredOn(id ->
                        !PICTURES.shown().containsKey(id) && !PICTURES.none().containsKey(id))
                .as("items without a picture and without a reason in pictures.yaml")
                .isEmpty();
        assertThat(PICTURES.none().values()).allSatisfy(why -> assertThat(why).hasSizeGreaterThan(10));
    }

    @Test
    void every_picture_that_is_no_exercise_is_shown_somewhere() {
        List<String> used = PICTURES.shown().values().stream()
                .map(Pictures.Picture::figure)
                .distinct()
                .toList();
        assertThat(CONTENT.figures().keySet())
                .filteredOn(id -> !CONTENT.exercises().containsKey(id))
                .isSubsetOf(used);
    }

    @Test
    void left_and_right_of_an_item_show_each_other_s_mirror_image() {
        for (Item item : examined()) {
            String name = item.id().value();
            if (name.endsWith("-l") && PICTURES.shown().containsKey(item.id())) {
                Figure left = CONTENT.figureOf(item.id()).orElseThrow();
                Figure right = CONTENT.figureOf(id(name.substring(0, name.length() - 1) + "r"))
                        .orElseThrow();
                assertThat(left).as(name).isEqualTo(right.mirror()).isNotEqualTo(right);
            }
        }
    }

    @Test
    void every_angle_of_a_picture_that_moves_by_one_bends_it() {
        assertThat(examined())
                .filteredOn(item -> item.type() instanceof AnswerType.Amount amount
                        && amount.unit().equals("deg"))
                .allSatisfy(item -> assertThat(PICTURES.shown().get(item.id()))
                        .as(item.id().value())
                        .satisfies(picture -> assertThat(picture.bend()).isPresent()));
    }

    @Test
    void the_words_for_a_screen_reader_are_the_item_s_own_with_the_caption() {
        Item item = CONTENT.protocol().item(id("rom-slr-deg-r")).orElseThrow();
        Figure figure = CONTENT.figureOf(item.id()).orElseThrow();
        PictureWords words = new PictureWords(CONTENT);
        assertThat(words.of(item, figure, 0)).contains(item.shortName()).contains("Supine");
        assertThat(words.of(item, figure, 1))
                .contains("inclinometer on shin")
                .endsWith(figure.steps().get(1).caption());
    }

    @Test
    void a_left_picture_moves_the_left_leg_and_a_right_one_the_right() {
        Map.of("rom-slr-deg-l", Side.LEFT, "rom-slr-deg-r", Side.RIGHT).forEach((name, side) -> {
            var pose = CONTENT.figureOf(id(name)).orElseThrow().steps().get(1).pose();
            assertThat(pose.angle(Motion.HIP_FLEXION, side))
                    .isGreaterThan(60)
                    .isGreaterThan(pose.angle(Motion.HIP_FLEXION, side.mirror()));
        });
    }

    @Test
    void a_figure_an_item_and_a_joint_that_do_not_exist_are_told_with_their_line(@TempDir Path temporary) {
        ContentCopy copy = ContentCopy.in(temporary);
        int line = copy.replace("pictures.yaml", "figure: rom-slr", "figure: rom-srl");
        copy.replace("pictures.yaml", "[st-pit]", "[st-pti]");
        copy.replace("pictures.yaml", "[-right-hip-rotation]", "[-right-hip-spin]");
        copy.replace("pictures.yaml", "[st-ple]", "[st-ple, st-shear]");
        copy.replace("pictures.yaml", "[right-hip-abduction]", "[right-elbow-flexion]");

        assertThat(copy.problems())
                .contains(new ContentProblem("pictures.yaml", line, "there is no figure figures/rom-srl.yaml"))
                .extracting(ContentProblem::what)
                .contains(
                        "there is no item 'st-pti'",
                        "no joint is called '-right-hip-spin'",
                        "st-shear has its picture already",
                        "figures/rom-hip-abd.yaml does not move what bends");
    }
}
