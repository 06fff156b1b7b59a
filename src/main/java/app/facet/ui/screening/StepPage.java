package app.facet.ui.screening;

import app.facet.domain.protocol.Item;
import app.facet.domain.protocol.ItemId;
import app.facet.domain.protocol.Section;
import app.facet.domain.protocol.Step;
import app.facet.model.GroupOffer;
import app.facet.model.ScreeningModel;
import app.facet.model.ScreeningState;
import app.facet.ui.control.AnswerPlace;
import app.facet.ui.control.NextPulse;
import app.facet.ui.fx.Texts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** The cards of a step of questions, filled a card a frame after the first. */
final class StepPage {

    /** As many questions are built before the first frame. */
    private static final int FIRST = 14;

    private final ScreeningModel model;
    private final List<Card> cards = new ArrayList<>();
    private final VBox box = new VBox();
    private final ItemControls controls;
    private final Asker asker;
    private final DoAnyway anyway;
    private final Way way = new Way(cards);
    private final Sight sight;
    private final Runnable leaveBelow;
    private final Set<ItemId> seen = new HashSet<>();
    private final NextPulse rest = new NextPulse(this::buildNext);
    private final NextPulse look = new NextPulse(this::noteShown);

    /** The page of a step as it is seen; {@code leaveBelow} takes the focus after the last question. */
    StepPage(
            Step step,
            ScreeningModel model,
            Texts texts,
            AnswerWords words,
            ItemControls controls,
            Sight sight,
            Runnable leaveBelow) {
        this.model = model;
        this.controls = controls;
        this.sight = sight;
        this.leaveBelow = leaveBelow;
        this.asker = new Asker(model, texts, words, this::move);
        this.anyway = new DoAnyway(step.id(), texts, this::doAnyway);
        box.getStyleClass().add("cards");
        box.getChildren().add(anyway);
        int built = 0;
        for (Section section : step.sections()) {
            var card = new Card(section, model, texts, words);
            card.setOnGroup(() -> group(card));
            cards.add(card);
            box.getChildren().add(card);
            if (built < FIRST) {
                card.build(controls, asker);
                built += section.items().size();
            }
        }
        sight.onChange(look::request);
        update(model.state());
        rest.request();
    }

    /** What it shows. */
    Node node() {
        return box;
    }

    private void buildNext() {
        cards.stream().filter(card -> !card.built()).findFirst().ifPresent(card -> {
            card.build(controls, asker);
            card.update(model.state());
            look.request();
            rest.request();
        });
    }

    private void buildAll() {
        cards.stream().filter(card -> !card.built()).forEach(card -> {
            card.build(controls, asker);
            card.update(model.state());
        });
    }

    /** Shows a state. */
    void update(ScreeningState state) {
        cards.forEach(card -> card.update(state));
        boolean asked = cards.stream().anyMatch(Card::asked);
        anyway.show(asked ? 0 : cards.stream().mapToInt(Card::waiting).sum());
        look.request();
    }

    private void doAnyway() {
        buildAll();
        cards.forEach(card -> card.unfold(true));
        update(model.state());
        enter();
    }

    /** Goes to a question, unfolding what hides it. */
    void goTo(ItemId item) {
        buildAll();
        for (Card card : cards) {
            var place = card.places().get(item);
            if (place != null) {
                if (!place.node().isVisible()) {
                    card.unfold(true);
                }
                focus(place);
            }
        }
    }

    /** Goes to the first question that is open, or to the first one; false when there is none. */
    boolean enter() {
        var first = firstOpen();
        if (first.isEmpty()) {
            buildAll(); // what is open may stand on a card that is still to be filled
            first = firstOpen().or(() -> Way.at(way.stops(), 0));
        }
        first.ifPresent(this::focus);
        return first.isPresent();
    }

    private Optional<AnswerPlace> firstOpen() {
        return way.stops().stream().filter(this::open).findFirst();
    }

    private boolean open(AnswerPlace place) {
        return model.state().item(new ItemId(place.control().getId())).open();
    }

    private void move(Item from, boolean on) {
        buildAll();
        var stops = way.stops();
        int index = Way.indexOf(stops, from.id()) + (on ? 1 : -1);
        if (index >= stops.size()) {
            leaveBelow.run();
        } else {
            Way.at(stops, index).ifPresent(this::focus);
        }
    }

    /** Moves from the focused question by the arrow keys; false when no question has the focus. */
    boolean arrow(int across, int down) {
        var here = way.focused();
        if (here.isEmpty()) {
            return false;
        }
        var next = down == 0 ? way.beside(here.get(), across) : way.onNextLine(here.get(), down);
        if (next.isEmpty() && down > 0) {
            leaveBelow.run();
        }
        next.ifPresent(this::focus);
        return true;
    }

    /** The question that has the focus. */
    Optional<AnswerPlace> focused() {
        return way.focused();
    }

    /** Opens the note of the focused question. */
    void note() {
        focused().ifPresent(place -> item(place).ifPresent(item -> asker.note(item, place)));
    }

    /** Asks why the focused question could not be answered. */
    void whyNot() {
        focused().flatMap(this::item).ifPresent(this::whyNot);
    }

    /** Starts or stops the timer of the focused hold; false when it is none. */
    boolean time() {
        return asker.time(focused().flatMap(this::item));
    }

    /** Measures the focused item by its next method; false where it has no other. */
    boolean nextMethod() {
        return focused().flatMap(this::item).filter(asker::nextMethod).isPresent();
    }

    private Optional<Item> item(AnswerPlace place) {
        return model.protocol().item(new ItemId(place.control().getId()));
    }

    /** Unfolds the detail of the card in view, or folds it again. */
    void detail() {
        inView().ifPresent(card -> {
            boolean within = card.isFocusWithin();
            card.unfold(!card.unfolded());
            update(model.state());
            if (card.unfolded()) {
                box.layout();
                way.stops().stream()
                        .filter(place -> card.places().containsValue(place) && open(place))
                        .filter(place -> !within || !place.control().isFocusWithin())
                        .findFirst()
                        .ifPresent(place -> sight.reveal(place.node()));
            }
        });
    }

    /** Asks why a question could not be answered. */
    void whyNot(Item item) {
        cards.stream()
                .flatMap(card -> Optional.ofNullable(card.places().get(item.id())).stream())
                .forEach(place -> asker.whyNot(item, place));
    }

    /** Uses the group key of the section in view: the focused one, else the first whose heading can be seen. */
    void group() {
        inView().ifPresent(this::group);
    }

    private Optional<Card> inView() {
        return cards.stream()
                .filter(card -> card.isVisible() && card.isFocusWithin())
                .findFirst()
                .or(() -> cards.stream()
                        .filter(card -> card.isVisible()
                                && sight.shows(card.getChildren().getFirst()))
                        .findFirst());
    }

    private void group(Card card) {
        if (model.answerGroup(card.section()) == GroupOffer.READY) {
            var stops = way.stops();
            int last = Way.indexOf(stops, card.section().items().getLast().id());
            stops.stream()
                    .skip(Math.max(last, 0))
                    .filter(this::open)
                    .findFirst()
                    .ifPresentOrElse(this::focus, leaveBelow);
        }
    }

    /** A group that fits is shown as a whole, so that its key can be used at once. */
    private void focus(AnswerPlace place) {
        place.control().requestFocus();
        cards.stream()
                .filter(card -> card.places().containsValue(place)
                        && card.section().groupKey() != Section.GroupKey.NONE
                        && sight.fits(card))
                .findFirst()
                .ifPresentOrElse(sight::reveal, () -> sight.reveal(place.node()));
    }

    /** Notes which rows of sections with a group key are on the screen; only those count as read (2E). */
    private void noteShown() {
        cards.stream()
                .filter(card -> card.section().groupKey() != Section.GroupKey.NONE && card.isVisible())
                .filter(this::noteShown)
                .forEach(card -> card.update(model.state()));
    }

    private boolean noteShown(Card card) {
        var fresh = card.places().entrySet().stream()
                .filter(entry -> !seen.contains(entry.getKey())
                        && sight.shows(entry.getValue().node()))
                .map(java.util.Map.Entry::getKey)
                .toList();
        fresh.forEach(model::shown);
        return seen.addAll(fresh);
    }
}
