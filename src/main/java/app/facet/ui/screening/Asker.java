package app.facet.ui.screening;

import app.facet.domain.protocol.AnswerType;
import app.facet.domain.protocol.Item;
import app.facet.domain.protocol.ItemId;
import app.facet.domain.screening.Given;
import app.facet.model.NumberEntry;
import app.facet.model.ScreeningModel;
import app.facet.ui.control.AnswerPlace;
import app.facet.ui.control.NumberControl;
import app.facet.ui.control.Reply;
import app.facet.ui.fx.Texts;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.collections.FXCollections;
import javafx.collections.MapChangeListener;
import javafx.collections.ObservableMap;

/** Carries replies of the questions to the model, and shows refusals, doubts, reasons and notes where the question is. */
final class Asker {

    private final ScreeningModel model;
    private final Texts texts;
    private final AnswerWords words;
    private final BiConsumer<Item, Boolean> move;
    private final ObservableMap<ItemId, String> methods = FXCollections.observableHashMap();
    private final Map<ItemId, AnswerPlace> held = new HashMap<>();
    private final Holds holds;

    /** Carries replies, then moves to the next question (true) or the one before. */
    Asker(ScreeningModel model, Texts texts, AnswerWords words, BiConsumer<Item, Boolean> move) {
        this.model = model;
        this.texts = texts;
        this.words = words;
        this.move = move;
        this.holds = new Holds(model.timer(), texts, this::held);
    }

    /** Listens to a question. */
    void attend(Item item, AnswerPlace place) {
        var control = place.control();
        control.setOnReply(reply -> replied(item, place, reply));
        control.setOnMove(on -> move.accept(item, on));
        control.focusWithinProperty().subscribe(within -> {
            if (within) {
                model.focus(item.id());
            }
        });
        if (control instanceof NumberControl number) {
            held.put(item.id(), place);
            holds.attend(item, number);
            number.typedProperty().subscribe(text -> {
                if (number.editing()) {
                    model.howTo().typed(item, text);
                }
            });
        }
    }

    /** Starts or stops the timer; false when this is no hold and nothing is held. */
    boolean time(Optional<Item> item) {
        return !model.state().screening().signed() && holds.toggle(item);
    }

    private void held(Item item, long seconds) {
        Optional.ofNullable(held.get(item.id())).ifPresent(place -> {
            place.close();
            number(item, place, String.valueOf(seconds), false);
        });
    }

    /** The method a measure is taken with. */
    Optional<String> method(Item item) {
        return Optional.ofNullable(methods.get(item.id()))
                .or(() -> model.state()
                        .item(item.id())
                        .given()
                        .flatMap(given -> given.measurement().map(measured -> measured.method())))
                .or(() -> item.methods().stream().findFirst());
    }

    /** Measures an item with another method from now on; what was measured already keeps its readings. */
    void measureWith(Item item, String method) {
        methods.put(item.id(), method);
        model.state()
                .item(item.id())
                .given()
                .flatMap(Given::measurement)
                .filter(measured -> !measured.method().equals(method))
                .ifPresent(
                        measured -> model.enter(item, words.readings(measured.readings()), Optional.of(method), true));
    }

    /** Measures an item with the next of its methods; false where there is no other. */
    boolean nextMethod(Item item) {
        var known = item.methods();
        if (known.size() < 2 || model.state().screening().signed()) {
            return false;
        }
        int at = method(item).map(known::indexOf).orElse(-1);
        measureWith(item, known.get((at + 1) % known.size()));
        return true;
    }

    /** Calls this whenever an item is measured with another method. */
    void onMethod(Item item, Runnable changed) {
        methods.addListener((MapChangeListener<ItemId, String>) change -> {
            if (change.getKey().equals(item.id())) {
                changed.run();
            }
        });
    }

    private void replied(Item item, AnswerPlace place, Reply reply) {
        if (model.state().screening().signed()) {
            return;
        }
        place.close();
        switch (reply) {
            case Reply.Nothing() -> model.takeBack(item.id());
            case Reply.CouldNotAnswer() -> whyNot(item, place);
            case Reply.Typed(String text)
            when item.type() instanceof AnswerType.Amount -> number(item, place, text, false);
            default ->
                ItemControls.answer(item, reply).ifPresent(answer -> {
                    model.answer(item.id(), answer);
                    if (place.control().leadsOn(reply)) {
                        move.accept(item, true);
                    }
                });
        }
    }

    private void number(Item item, AnswerPlace place, String text, boolean sure) {
        var entry = model.enter(item, text, method(item), sure);
        if (entry instanceof NumberEntry.Accepted) {
            if (sure || place.control().leadsOn(new Reply.Typed(text))) {
                move.accept(item, true);
            }
            return;
        }
        if (place.control() instanceof NumberControl control) {
            control.wrong(true);
        }
        if (entry instanceof NumberEntry.Surprising(double _, AnswerType.Range usual)) {
            place.open(line -> line.ask(
                    texts.of("screening.sure", range(item, usual)),
                    texts.of("screening.sure.yes"),
                    () -> {
                        place.close();
                        number(item, place, text, true);
                    },
                    () -> back(place)));
        } else {
            place.open(line -> line.say(refusal(item, entry)));
        }
    }

    private String refusal(Item item, NumberEntry entry) {
        return switch (entry) {
            case NumberEntry.NotANumber() -> texts.of("screening.refused.not-a-number", allowed(item));
            case NumberEntry.NotWhole() -> texts.of("screening.refused.not-whole", allowed(item));
            case NumberEntry.OutOfRange(var allowed) -> texts.of("screening.refused.range", range(item, allowed));
            case NumberEntry.OffStep(double step) -> texts.of("screening.refused.step", words.number(step));
            case NumberEntry.AboveOther(var other, double most) ->
                texts.of("screening.refused.above", words.name(other), words.number(most));
            case NumberEntry.Surprising _, NumberEntry.Accepted _ -> "";
        };
    }

    private String allowed(Item item) {
        return range(item, ((AnswerType.Amount) item.type()).hard());
    }

    private String range(Item item, AnswerType.Range range) {
        return texts.of(
                "screening.range",
                words.number(range.low()),
                words.withUnit(range.high(), ((AnswerType.Amount) item.type()).unit()));
    }

    /** Asks why an item could not be answered; nothing is recorded without the reason. */
    void whyNot(Item item, AnswerPlace place) {
        place.open(line -> line.type(
                texts.of("screening.why-not"),
                "",
                texts.of("screening.keep"),
                why -> {
                    if (model.couldNotAnswer(item.id(), why)) {
                        place.close();
                        move.accept(item, true);
                    }
                },
                () -> back(place)));
    }

    /** Opens the note of an item. */
    void note(Item item, AnswerPlace place) {
        place.open(line -> line.type(
                texts.of("screening.note"),
                model.state().item(item.id()).note(),
                texts.of("screening.keep"),
                text -> {
                    model.note(item.id(), text);
                    back(place);
                },
                () -> back(place)));
    }

    private static void back(AnswerPlace place) {
        place.close();
        place.control().requestFocus();
    }
}
