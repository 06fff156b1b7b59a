package app.facet.ui.screening;

import app.facet.domain.figure.BodyChart;
import app.facet.domain.protocol.Answer;
import app.facet.domain.protocol.AnswerType;
import app.facet.domain.protocol.Item;
import app.facet.ui.control.AnswerControl;
import app.facet.ui.control.Choosable;
import app.facet.ui.control.FixedControl;
import app.facet.ui.control.NumberControl;
import app.facet.ui.control.OptionsCell;
import app.facet.ui.control.OptionsControl;
import app.facet.ui.control.Reply;
import app.facet.ui.control.ScaleControl;
import app.facet.ui.control.TextControl;
import app.facet.ui.control.YesNoControl;
import app.facet.ui.fx.Texts;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import javafx.scene.Node;

/** Makes the control of an item from its type, and turns replies into answers and back. */
final class ItemControls {

    private final Texts texts;
    private final AnswerWords words;
    private final BiConsumer<Item, Node> unknownMenu;

    /** Makes controls whose "not known" opens this menu. */
    ItemControls(Texts texts, AnswerWords words, BiConsumer<Item, Node> unknownMenu) {
        this.texts = texts;
        this.words = words;
        this.unknownMenu = unknownMenu;
    }

    /** The control of an item, in a row or in the cell of a table. */
    AnswerControl of(Item item, boolean cell) {
        String id = item.id().value();
        if (item.fromRecord()) {
            return new FixedControl(id, item.ask());
        }
        return switch (item.type()) {
            case AnswerType.YesNo() ->
                new YesNoControl(id, item.ask(), yesNo(cell), at -> unknownMenu.accept(item, at));
            case AnswerType.Scale() -> new ScaleControl(id, item.ask(), cell);
            case AnswerType.Amount amount -> new NumberControl(id, item.ask(), words.unit(amount.unit()), cell);
            case AnswerType.Choice(var options) -> options(id, item, options, false, cell);
            case AnswerType.Choices(var options) -> options(id, item, options, true, cell);
            case AnswerType.Text() -> new TextControl(id, item.ask());
        };
    }

    private AnswerControl options(
            String id, Item item, List<AnswerType.Option> options, boolean several, boolean cell) {
        var choosable = options.stream()
                .map(option -> new Choosable(option.id(), option.label()))
                .toList();
        String none = texts.of("screening.none-of-these");
        if (cell) {
            return new OptionsCell(id, item.ask(), choosable, several, none);
        }
        var control = new OptionsControl(id, item.ask(), choosable, several, none);
        return BodyChart.of(id)
                .map(body -> pointed(control, item, body, options))
                .orElse(control);
    }

    /** The options with a body beside them, on which their places are pointed to. */
    private static OptionsControl pointed(
            OptionsControl control, Item item, BodyChart body, List<AnswerType.Option> options) {
        var names = options.stream().collect(Collectors.toMap(AnswerType.Option::id, AnswerType.Option::label));
        return control.beside(new app.facet.ui.control.BodyChart(item.ask(), body, names));
    }

    private YesNoControl.Words yesNo(boolean cell) {
        return new YesNoControl.Words(
                texts.of("screening.yes"), texts.of("screening.no"), cell ? "" : texts.of("screening.not-known"));
    }

    /** What a control shows for an answer. */
    static Reply reply(Optional<Answer> answer) {
        return answer.<Reply>map(given -> switch (given) {
                    case Answer.YesNo(boolean yes) -> yes ? new Reply.Yes() : new Reply.No();
                    case Answer.Amount(double value) -> new Reply.Typed(plain(value));
                    case Answer.Choice(String option) -> new Reply.Options(Set.of(option));
                    case Answer.Choices(var options) -> new Reply.Options(options);
                    case Answer.Text(String text) -> new Reply.Typed(text);
                    case Answer.Unknown(var reason, var _) ->
                        switch (reason) {
                            case NOT_ASKED -> new Reply.Nothing();
                            case DOES_NOT_KNOW -> new Reply.NotKnown();
                            case COULD_NOT_ANSWER -> new Reply.CouldNotAnswer();
                        };
                })
                .orElse(new Reply.Nothing());
    }

    private static String plain(double value) {
        return value == Math.rint(value)
                ? String.valueOf(Math.round(value))
                : String.valueOf(Math.round(value * 100) / 100.0);
    }

    /** The answer a reply stands for; empty where more is needed: a reason, limits, or nothing to answer. */
    static Optional<Answer> answer(Item item, Reply reply) {
        return switch (reply) {
            case Reply.Yes() -> Optional.of(Answer.YesNo.YES);
            case Reply.No() -> Optional.of(Answer.YesNo.NO);
            case Reply.NotKnown() -> Optional.of(new Answer.Unknown(Answer.Reason.DOES_NOT_KNOW, ""));
            case Reply.Options(var ids) ->
                item.type() instanceof AnswerType.Choice
                        ? ids.stream().findFirst().map(Answer.Choice::new)
                        : Optional.of(new Answer.Choices(ids));
            case Reply.Typed(String text) ->
                switch (item.type()) {
                    case AnswerType.Scale() -> Optional.of(new Answer.Amount(Double.parseDouble(text)));
                    case AnswerType.Text() -> Optional.of(new Answer.Text(text));
                    default -> Optional.empty();
                };
            case Reply.Nothing() -> Optional.empty();
            case Reply.CouldNotAnswer() -> Optional.empty();
        };
    }
}
