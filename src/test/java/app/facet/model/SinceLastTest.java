package app.facet.model;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.Shipped;
import app.facet.domain.protocol.Answer;
import app.facet.domain.protocol.ItemId;
import app.facet.domain.rule.Norm;
import app.facet.domain.screening.Given;
import app.facet.domain.screening.Given.Measurement;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class SinceLastTest {

    private static final ItemId FLEXION = new ItemId("rom-lx-flex-deg");
    private static final Optional<Norm> NORM =
            Optional.ofNullable(Shipped.CONTENT.rules().norms().get(FLEXION));

    private static Optional<Given> last(double value, String method) {
        return Optional.of(new Given(
                FLEXION,
                Optional.of(new Answer.Amount(value)),
                Given.How.ASKED,
                Instant.EPOCH,
                "",
                Optional.of(new Measurement(method, "", List.of(value)))));
    }

    private static SinceLast since(Optional<Given> last, String method, double now) {
        return SinceLast.of(NORM, last, Optional.of(method), OptionalDouble.of(now));
    }

    @Test
    void a_change_of_the_measuring_error_or_more_is_real() {
        assertThat(since(last(30, "DI"), "DI", 38)).isEqualTo(new SinceLast.Changed(30, 8, OptionalDouble.of(8)));
        assertThat(((SinceLast.Changed) since(last(30, "DI"), "DI", 38)).real()).isTrue();
        assertThat(((SinceLast.Changed) since(last(30, "DI"), "DI", 37)).real()).isFalse();
        assertThat(((SinceLast.Changed) since(last(38, "DI"), "DI", 30)).real()).isTrue();
    }

    @Test
    void never_across_methods_and_no_mark_either() {
        assertThat(since(last(30, "SI"), "DI", 60)).isEqualTo(new SinceLast.OtherMethod());
        assertThat(since(last(30, "SI"), "DI", 60).last()).isEmpty();
    }

    @Test
    void a_last_value_without_its_method_is_not_compared() {
        var unknown = last(30, "DI")
                .map(given -> new Given(given.item(), given.answer(), given.how(), given.at(), "", Optional.empty()));
        assertThat(since(unknown, "DI", 60)).isEqualTo(new SinceLast.OtherMethod());
    }

    @Test
    void without_a_value_of_today_the_last_one_is_only_shown() {
        assertThat(SinceLast.of(NORM, last(30, "DI"), Optional.of("DI"), OptionalDouble.empty()))
                .isEqualTo(new SinceLast.Before(30));
        assertThat(SinceLast.of(NORM, Optional.empty(), Optional.of("DI"), OptionalDouble.of(30)))
                .isEqualTo(new SinceLast.Nothing());
    }

    @Test
    void without_a_known_error_no_change_is_called_real() {
        var changed = (SinceLast.Changed)
                SinceLast.of(Optional.empty(), last(10, "DI"), Optional.of("DI"), OptionalDouble.of(90));
        assertThat(changed.real()).isFalse();
    }
}
