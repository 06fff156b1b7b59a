package app.facet.model;

import app.facet.domain.ClinicalContent;
import app.facet.domain.PictureWords;
import app.facet.domain.Pictures.Picture;
import app.facet.domain.figure.Bend;
import app.facet.domain.figure.BentFigure;
import app.facet.domain.figure.Drawing;
import app.facet.domain.figure.Figure;
import app.facet.domain.figure.Film;
import app.facet.domain.protocol.Answer;
import app.facet.domain.protocol.AnswerType;
import app.facet.domain.protocol.Answers;
import app.facet.domain.protocol.Item;
import app.facet.domain.protocol.ItemId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The pictures of how an item is measured or tested, and the angle the one at hand is bent to: what is being typed as
 * soon as it is a usual number, else what is recorded.
 */
public final class HowToModel {

    private final ClinicalContent content;
    private final Work work;
    private final Map<ItemId, Pictured> made = new HashMap<>();
    private final ReadOnlyObjectWrapper<Optional<Pictured>> pictured = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Double>> angle = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Item> here = Optional.empty();

    HowToModel(ClinicalContent content, Work work) {
        this.content = content;
        this.work = work;
    }

    /** The pictures of one item, all in one frame, and the figure that bends where the item is an angle. */
    public record Pictured(Item item, List<Step> steps, Optional<BentFigure> bent) {

        /** Copies the list. */
        public Pictured {
            steps = List.copyOf(steps);
        }
    }

    /** One step of a picture, the few words under it, and what it shows for somebody who does not see it. */
    public record Step(Drawing drawing, String caption, String words) {}

    /** The pictures of the item the therapist is at, as soon as they are drawn. */
    public ReadOnlyObjectProperty<Optional<Pictured>> picturedProperty() {
        return pictured.getReadOnlyProperty();
    }

    /** The angle the picture is bent to, degrees; empty while nothing is typed or recorded. */
    public ReadOnlyObjectProperty<Optional<Double>> angleProperty() {
        return angle.getReadOnlyProperty();
    }

    /** Whether an item has a picture. */
    public boolean has(Item item) {
        return content.pictures().shown().containsKey(item.id());
    }

    /** Hands over the pictures of an item, at once or as soon as they are drawn; nothing where it has none. */
    public void draw(Item item, Consumer<Pictured> then) {
        var known = made.get(item.id());
        if (known != null) {
            then.accept(known);
            return;
        }
        content.figureOf(item.id())
                .ifPresent(figure -> work.aside(() -> pictured(item, figure), drawn -> {
                    made.put(item.id(), drawn);
                    then.accept(drawn);
                }));
    }

    /** Goes to an item with what is recorded for it. */
    void at(Optional<Item> item, Optional<Answer> recorded) {
        boolean same = here.equals(item);
        here = item;
        angle.set(number(recorded));
        if (!same) {
            pictured.set(Optional.empty());
            item.ifPresent(wanted -> draw(wanted, drawn -> {
                if (here.equals(Optional.of(wanted))) {
                    pictured.set(Optional.of(drawn));
                }
            }));
        }
    }

    /** Follows what is typed for an item; half a number changes nothing, an empty field shows the plain pictures. */
    public void typed(Item item, String text) {
        if (!here.equals(Optional.of(item))) {
            return;
        }
        if (text.isBlank()) {
            angle.set(Optional.empty());
        } else if (item.type() instanceof AnswerType.Amount amount
                && NumberEntry.read(amount, text, Answers.NONE, false)
                        instanceof NumberEntry.Accepted(var value, var _)) {
            angle.set(Optional.of(value));
        }
    }

    private static Optional<Double> number(Optional<Answer> recorded) {
        return recorded.flatMap(
                given -> given instanceof Answer.Amount(double value) ? Optional.of(value) : Optional.empty());
    }

    private Pictured pictured(Item item, Figure figure) {
        var film = Film.of(figure);
        var bent = Optional.ofNullable(content.pictures().shown().get(item.id()))
                .flatMap(Picture::bend)
                .flatMap(bend -> bent(item, film, bend));
        var drawings = bent.map(BentFigure::steps).orElseGet(() -> steps(film));
        var words = new PictureWords(content);
        var steps = new ArrayList<Step>();
        for (int i = 0; i < drawings.size(); i++) {
            steps.add(new Step(drawings.get(i), figure.steps().get(i).caption(), words.of(item, figure, i)));
        }
        return new Pictured(item, steps, bent);
    }

    private static List<Drawing> steps(Film film) {
        return java.util.stream.IntStream.range(0, film.steps())
                .mapToObj(film::step)
                .toList();
    }

    private static Optional<BentFigure> bent(Item item, Film film, Bend bend) {
        return item.type() instanceof AnswerType.Amount amount
                ? Optional.of(new BentFigure(
                        film, bend, amount.hard().low(), amount.hard().high()))
                : Optional.empty();
    }
}
