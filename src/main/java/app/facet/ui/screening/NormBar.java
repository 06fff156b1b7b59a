package app.facet.ui.screening;

import app.facet.domain.protocol.Answer;
import app.facet.domain.protocol.AnswerType;
import app.facet.domain.protocol.Item;
import app.facet.domain.rule.Comparison;
import app.facet.domain.rule.Norm;
import app.facet.model.ScreeningState;
import app.facet.model.Setting;
import app.facet.model.SinceLast;
import app.facet.ui.control.Gauge;
import app.facet.ui.fx.Shown;
import app.facet.ui.fx.Texts;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A measure on its scale with the usual band for this patient, in a bar and in words; never "borderline" (decision 16). */
final class NormBar extends VBox {

    private final Item item;
    private final AnswerType.Amount type;
    private final Setting setting;
    private final Texts texts;
    private final AnswerWords words;
    private final Gauge gauge = new Gauge();
    private final Label caption = new Label();
    private final Label since = new Label();
    private final Asker asker;
    private Optional<ScreeningState> shown = Optional.empty();

    NormBar(Item item, Setting setting, Texts texts, AnswerWords words, Asker asker) {
        this.item = item;
        this.type = (AnswerType.Amount) item.type();
        this.setting = setting;
        this.texts = texts;
        this.words = words;
        this.asker = asker;
        getStyleClass().add("norm-bar");
        caption.getStyleClass().add("small");
        since.getStyleClass().addAll("small", "quiet");
        caption.setWrapText(true);
        since.setWrapText(true);
        asker.onMethod(item, () -> shown.ifPresent(this::update));
        setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(this, Priority.ALWAYS);
        getChildren().setAll(gauge, caption, since);
    }

    void update(ScreeningState state) {
        shown = Optional.of(state);
        var scale = type.soft().orElse(type.hard());
        var norm = Optional.ofNullable(setting.content().rules().norms().get(item.id()));
        var band = norm.flatMap(state.suggestion().evaluation()::band);
        var cutOff = band.map(Norm.Band::cutOff).orElse(OptionalDouble.empty());
        var reference = band.map(Norm.Band::reference).orElse(OptionalDouble.empty());
        var beyond = norm.flatMap(Norm::beyond).orElse(Comparison.LESS);
        var now = number(state.item(item.id()).answer());
        var last = SinceLast.of(norm, Optional.ofNullable(setting.measured().get(item.id())), asker.method(item), now);
        gauge.show(new Gauge.Marks(
                scale.low(),
                scale.high(),
                cutOff.isEmpty() || below(beyond) ? cutOff : OptionalDouble.of(scale.low()),
                cutOff.isEmpty() || !below(beyond) ? cutOff : OptionalDouble.of(scale.high()),
                reference,
                last.last(),
                now));
        String told = told(last);
        since.setText(told);
        Shown.set(since, !told.isEmpty());
        caption.setText(cutOff.isEmpty() ? withoutLimit(reference) : judged(now, cutOff.getAsDouble(), beyond));
    }

    private String told(SinceLast last) {
        return switch (last) {
            case SinceLast.Nothing() -> "";
            case SinceLast.OtherMethod() -> texts.of("screening.since.other");
            case SinceLast.Before(double value) -> texts.of("screening.since.before", unit(value));
            case SinceLast.Changed changed -> told(changed);
        };
    }

    private String told(SinceLast.Changed changed) {
        String way = changed.change() > 0
                ? texts.of("screening.since.more", unit(changed.change()))
                : unit(changed.change());
        if (changed.error().isEmpty()) {
            return texts.of("screening.since.unknown", way);
        }
        String error = unit(changed.error().getAsDouble());
        return texts.of(changed.real() ? "screening.since.real" : "screening.since.error", way, error);
    }

    private String unit(double value) {
        return words.withUnit(value, type.unit());
    }

    private static boolean below(Comparison beyond) {
        return beyond == Comparison.LESS || beyond == Comparison.AT_MOST;
    }

    private static OptionalDouble number(Optional<Answer> answer) {
        return answer.orElse(null) instanceof Answer.Amount(double value)
                ? OptionalDouble.of(value)
                : OptionalDouble.empty();
    }

    private String withoutLimit(OptionalDouble reference) {
        return reference.isEmpty()
                ? texts.of("screening.gauge.none")
                : texts.of("screening.gauge.record", words.withUnit(reference.getAsDouble(), type.unit()));
    }

    private String judged(OptionalDouble now, double cutOff, Comparison beyond) {
        String limit = words.withUnit(cutOff, type.unit());
        if (now.isEmpty()) {
            return texts.of(below(beyond) ? "screening.gauge.from" : "screening.gauge.to", limit);
        }
        if (beyond.holds(now.getAsDouble(), cutOff)) {
            return texts.of(below(beyond) ? "screening.gauge.below" : "screening.gauge.above", limit);
        }
        return texts.of("screening.gauge.usual");
    }
}
