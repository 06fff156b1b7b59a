package app.facet.model;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.model.Findable.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindModelTest {

    private static final Findable STEP = new Findable(Kind.STEP, "red-flags", "Red flags", "");
    private static final Findable FEVER =
            new Findable(Kind.QUESTION, "rf-fever", "Fever or chills?", "Red flags · Fever");
    private static final Findable NUMB = new Findable(
            Kind.QUESTION, "hx-numbness", "Numbness or pins and needles in a leg?", "Red flags · Numbness");
    private static final Findable PATIENT =
            new Findable(Kind.PATIENT, "1", "Sample Patient Łukasz Fevrier", "born 4 May 1992");

    private final FindModel model = new FindModel();

    private List<Findable> find(String typed) {
        model.among(List.of(NUMB, FEVER, PATIENT, STEP));
        model.typedProperty().set(typed);
        return model.foundProperty().get();
    }

    @Test
    void nothing_typed_offers_everything_steps_first() {
        assertThat(find("")).containsExactly(STEP, PATIENT, NUMB, FEVER);
    }

    @Test
    void a_title_that_begins_as_typed_comes_before_words_within_and_details() {
        assertThat(find("fev")).containsExactly(FEVER, PATIENT);
        assertThat(find("red fl")).containsExactly(STEP, NUMB, FEVER);
    }

    @Test
    void every_word_must_fit_and_accents_do_not_matter() {
        assertThat(find("pins leg")).containsExactly(NUMB);
        assertThat(find("pins arm")).isEmpty();
        assertThat(find("LUKASZ 1992")).containsExactly(PATIENT);
    }

    @Test
    void what_is_read_later_is_searched_for_what_is_typed_already() {
        model.typedProperty().set("fev");
        assertThat(model.foundProperty().get()).isEmpty();
        model.among(List.of(FEVER, STEP));
        assertThat(model.foundProperty().get()).containsExactly(FEVER);
    }
}
