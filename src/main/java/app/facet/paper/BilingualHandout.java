package app.facet.paper;

import app.facet.paper.Handout.Card;
import app.facet.paper.Handout.Figure;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The handout in two languages, for its template. The pictures stand once, with captions in both languages; so does the tick
 * log, in the patient's language.
 *
 * @param layout the class of the layout
 * @param beside whether the languages stand side by side
 * @param large whether an exercise may take two facing pages
 */
record BilingualHandout(
        String layout,
        boolean beside,
        boolean large,
        List<Side<Handout>> sides,
        List<Both> exercises,
        List<TickLog> log) {

    /** One exercise in both languages; the pictured one is the patient's. */
    record Both(Card pictured, List<Side<Card>> sides) {}

    static BilingualHandout of(PaperRequest request, Drawings drawings) {
        var sides = Side.both(request, Paper.HANDOUT, (one, words) -> Handout.of(one, words, drawings));
        var first = sides.getFirst().paper();
        boolean beside = Side.beside(request.format());
        return new BilingualHandout(
                Side.layout(beside),
                beside,
                first.large(),
                sides,
                IntStream.range(0, first.exercises().size())
                        .mapToObj(i -> both(sides, i))
                        .toList(),
                first.log());
    }

    private static Both both(List<Side<Handout>> sides, int index) {
        var own = sides.getFirst().paper().exercises().get(index);
        var other = sides.getLast();
        var pictured = own.with(IntStream.range(0, own.pictures().size())
                .mapToObj(i -> captioned(
                        own.pictures().get(i),
                        other.lang(),
                        other.paper().exercises().get(index).pictures().get(i)))
                .toList());
        return new Both(
                pictured,
                List.of(
                        sides.getFirst().with(pictured),
                        other.with(other.paper().exercises().get(index).with(List.of()))));
    }

    private static Figure captioned(Figure figure, String lang, Figure other) {
        return new Figure(
                figure.after(), figure.svg(), figure.caption(), List.of(new Handout.Caption(lang, other.caption())));
    }
}
