package app.facet.ui.screening;

import app.facet.domain.protocol.ItemId;
import app.facet.ui.control.AnswerPlace;
import app.facet.ui.control.FixedControl;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;

/** The way of the keyboard through the questions of a page: what is hidden, closed or only shown is no stop. */
final class Way {

    /** Two controls no further apart than this, in pixels, stand on one line. */
    private static final double SAME_LINE = 4;

    private final List<Card> cards;

    Way(List<Card> cards) {
        this.cards = cards;
    }

    /** Every stop, in the order asked. */
    List<AnswerPlace> stops() {
        return cards.stream()
                .filter(Node::isVisible)
                .flatMap(card -> card.places().values().stream())
                .filter(place -> place.node().isVisible()
                        && !place.control().isDisable()
                        && !(place.control() instanceof FixedControl))
                .toList();
    }

    /** The stop that has the focus. */
    Optional<AnswerPlace> focused() {
        return stops().stream().filter(place -> place.control().isFocusWithin()).findFirst();
    }

    /** The index of a question among the stops, or -1. */
    static int indexOf(List<AnswerPlace> stops, ItemId item) {
        for (int index = 0; index < stops.size(); index++) {
            if (stops.get(index).control().getId().equals(item.value())) {
                return index;
            }
        }
        return -1;
    }

    /** The stop so many further on, if there is one. */
    static Optional<AnswerPlace> at(List<AnswerPlace> stops, int index) {
        return index < 0 || index >= stops.size() ? Optional.empty() : Optional.of(stops.get(index));
    }

    /** The stop beside the focused one. */
    Optional<AnswerPlace> beside(AnswerPlace here, int across) {
        var stops = stops();
        return at(stops, stops.indexOf(here) + across);
    }

    /** The nearest stop on the next line above (-1) or below (1), as the eye goes. */
    Optional<AnswerPlace> onNextLine(AnswerPlace here, int down) {
        double y = bounds(here).getCenterY();
        double x = bounds(here).getMinX();
        var beyond = stops().stream()
                .filter(place -> (bounds(place).getCenterY() - y) * down > SAME_LINE)
                .toList();
        double nearest = beyond.stream()
                .mapToDouble(place -> Math.abs(bounds(place).getCenterY() - y))
                .min()
                .orElse(0);
        return beyond.stream()
                .filter(place -> Math.abs(bounds(place).getCenterY() - y) < nearest + SAME_LINE)
                .min(Comparator.comparingDouble(place -> Math.abs(bounds(place).getMinX() - x)));
    }

    private static Bounds bounds(AnswerPlace place) {
        return place.control().localToScene(place.control().getLayoutBounds());
    }
}
