package app.facet.ui.screening;

import app.facet.domain.protocol.Item;
import app.facet.domain.protocol.ItemId;
import app.facet.domain.protocol.Section;
import app.facet.domain.protocol.Step;
import app.facet.model.GroupOffer;
import app.facet.model.ScreeningModel;
import app.facet.model.ScreeningState;
import app.facet.ui.control.AnswerControl;
import app.facet.ui.control.AnswerPlace;
import app.facet.ui.control.FixedControl;
import app.facet.ui.control.NextPulse;
import app.facet.ui.fx.Texts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** The cards of a step of questions, filled a card a frame after the first, and the way of the keyboard through them. */
final class StepPage {

    /** As many questions are built before the first frame. */
    private static final int FIRST = 14;

    private final ScreeningModel model;
    private final List<Card> cards = new ArrayList<>();
    private final VBox box = new VBox();
    private final ItemControls controls;
    private final Asker asker;
    private final DoAnyway anyway;
    private final Set<ItemId> seen = new HashSet<>();
    private final ScrollPane scroll;
    private final Runnable leaveBelow;
    private final NextPulse rest = new NextPulse(this::buildNext);
    private final NextPulse look = new NextPulse(this::noteShown);

    /** The page of a step inside the scroll pane it is shown in; {@code leaveBelow} takes the focus after the last row. */
    StepPage(
            Step step,
            ScreeningModel model,
            Texts texts,
            AnswerWords words,
            ItemControls controls,
            ScrollPane scroll,
            Runnable leaveBelow) {
        this.model = model;
        this.controls = controls;
        this.scroll = scroll;
        this.leaveBelow = leaveBelow;
        this.asker = new Asker(model, texts, words, this::move);
        this.anyway = new DoAnyway(step.id(), texts, this::doAnyway);
        box.getStyleClass().add("cards");
        for (Section section : step.sections()) {
            var card = new Card(section, model, texts, words);
            card.setOnGroup(() -> group(card));
            cards.add(card);
            box.getChildren().add(card);
        }
        box.getChildren().addFirst(anyway);
        scroll.vvalueProperty().subscribe(_ -> look.request());
        scroll.viewportBoundsProperty().subscribe(_ -> look.request());
        int built = 0;
        for (Card card : cards) {
            if (built < FIRST) {
                card.build(controls, asker);
                built += card.section().items().size();
            }
        }
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
        for (Card card : cards) {
            if (!card.built()) {
                card.build(controls, asker);
                card.update(model.state());
            }
        }
    }

    /** Shows a state. */
    void update(ScreeningState state) {
        cards.forEach(card -> card.update(state));
        anyway.show(
                cards.stream().anyMatch(Card::asked)
                        ? 0
                        : cards.stream().mapToInt(Card::waiting).sum());
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
        var stops = stops();
        var first = stops.stream()
                .filter(place -> open(place.control()))
                .findFirst()
                .or(() -> stops.stream().findFirst());
        first.ifPresent(this::focus);
        return first.isPresent();
    }

    private boolean open(AnswerControl control) {
        return model.state().item(new ItemId(control.getId())).open();
    }

    private void move(Item from, boolean on) {
        buildAll();
        var stops = stops();
        int index = indexOf(stops, from.id()) + (on ? 1 : -1);
        if (index >= stops.size()) {
            leaveBelow.run();
        } else if (index >= 0) {
            focus(stops.get(index));
        }
    }

    private static int indexOf(List<AnswerPlace> stops, ItemId item) {
        for (int index = 0; index < stops.size(); index++) {
            if (stops.get(index).control().getId().equals(item.value())) {
                return index;
            }
        }
        return -1;
    }

    private List<AnswerPlace> stops() {
        return cards.stream()
                .filter(Node::isVisible)
                .flatMap(card -> card.places().values().stream())
                .filter(place -> place.node().isVisible()
                        && !place.control().isDisable()
                        && !(place.control() instanceof FixedControl))
                .toList();
    }

    /** Moves from the focused question by the arrow keys: across a row of cells, or to the row above or below. */
    boolean arrow(int across, int down) {
        var here = focused();
        if (here.isEmpty()) {
            return false;
        }
        var stops = stops();
        int at = stops.indexOf(here.get());
        double y = middle(here.get()).getCenterY();
        double x = middle(here.get()).getMinX();
        Optional<AnswerPlace> next;
        if (down == 0) {
            int index = at + across;
            next = index < 0 || index >= stops.size() ? Optional.empty() : Optional.of(stops.get(index));
        } else {
            var beyond = stops.stream()
                    .filter(place -> (middle(place).getCenterY() - y) * down > 4)
                    .toList();
            var nearest = beyond.stream()
                    .mapToDouble(place -> Math.abs(middle(place).getCenterY() - y))
                    .min();
            next = beyond.stream()
                    .filter(place -> Math.abs(middle(place).getCenterY() - y) < nearest.orElse(0) + 4)
                    .min(java.util.Comparator.comparingDouble(
                            place -> Math.abs(middle(place).getMinX() - x)));
            if (next.isEmpty() && down > 0) {
                leaveBelow.run();
                return true;
            }
        }
        next.ifPresent(this::focus);
        return true;
    }

    private static Bounds middle(AnswerPlace place) {
        return place.control().localToScene(place.control().getLayoutBounds());
    }

    /** The question that has the focus. */
    Optional<AnswerPlace> focused() {
        return stops().stream().filter(place -> place.control().isFocusWithin()).findFirst();
    }

    /** Opens the note of the focused question. */
    void note() {
        focused()
                .ifPresent(place -> model.protocol()
                        .item(new ItemId(place.control().getId()))
                        .ifPresent(item -> asker.note(item, place)));
    }

    /** Asks why a question could not be answered. */
    void whyNot(Item item) {
        cards.stream()
                .flatMap(card -> Optional.ofNullable(card.places().get(item.id())).stream())
                .forEach(place -> asker.whyNot(item, place));
    }

    /** Uses the group key of the section in view: the focused one, else the first whose heading can be seen. */
    void group() {
        cards.stream()
                .filter(card -> card.isVisible() && card.isFocusWithin())
                .findFirst()
                .or(() -> cards.stream()
                        .filter(card ->
                                card.isVisible() && inView(card.getChildren().getFirst()))
                        .findFirst())
                .ifPresent(this::group);
    }

    private void group(Card card) {
        if (model.answerGroup(card.section()) == GroupOffer.READY) {
            int last = indexOf(stops(), card.section().items().getLast().id());
            var stops = stops();
            stops.stream()
                    .skip(Math.max(last, 0))
                    .filter(place -> open(place.control()))
                    .findFirst()
                    .ifPresentOrElse(this::focus, leaveBelow);
        }
    }

    private void focus(AnswerPlace place) {
        place.control().requestFocus();
        reveal(place.node());
    }

    private void reveal(Node node) {
        var content = scroll.getContent();
        if (content == null || content.getScene() == null) {
            return;
        }
        content.applyCss();
        ((javafx.scene.Parent) content).layout();
        double height = content.getLayoutBounds().getHeight();
        double view = scroll.getViewportBounds().getHeight();
        if (height <= view) {
            return;
        }
        var bounds = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        double top = scroll.getVvalue() * (height - view);
        double margin = Math.min(90, view / 5);
        double wanted = bounds.getMinY() - margin < top
                ? bounds.getMinY() - margin
                : bounds.getMaxY() + margin > top + view ? bounds.getMaxY() + margin - view : top;
        scroll.setVvalue(Math.clamp(wanted / (height - view), 0, 1));
    }

    /** Notes which rows of sections with a group key are on the screen; only those count as read (2E). */
    private void noteShown() {
        for (Card card : cards) {
            if (card.section().groupKey() != Section.GroupKey.NONE && card.built() && card.isVisible()) {
                boolean[] more = {false};
                card.places().forEach((item, place) -> {
                    if (!seen.contains(item) && inView(place.node())) {
                        seen.add(item);
                        model.shown(item);
                        more[0] = true;
                    }
                });
                if (more[0]) {
                    card.update(model.state());
                }
            }
        }
    }

    private boolean inView(Node node) {
        var content = scroll.getContent();
        if (content == null || box.getParent() == null || box.getScene() == null || !node.isVisible()) {
            return false;
        }
        var view = scroll.localToScene(scroll.getLayoutBounds());
        var bounds = node.localToScene(node.getLayoutBounds());
        return bounds.getHeight() > 0
                && bounds.getMinY() >= view.getMinY() - 2
                && bounds.getMaxY() <= view.getMaxY() + 2;
    }
}
