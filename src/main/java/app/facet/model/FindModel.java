package app.facet.model;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/**
 * Finds anything while it is typed: every typed word begins a word of what is found. Titles come before details, and what
 * begins as typed before the rest.
 */
public final class FindModel {

    /** More than this many nobody reads; another letter is quicker. */
    private static final int MOST = 40;

    private final StringProperty typed = new SimpleStringProperty(this, "typed", "");
    private final ReadOnlyObjectWrapper<List<Findable>> found = new ReadOnlyObjectWrapper<>(this, "found", List.of());
    private List<Entry> entries = List.of();

    private record Entry(Findable findable, String title, List<String> ofTitle, List<String> ofDetail) {

        static Entry of(Findable findable) {
            String title = Folded.of(findable.title());
            return new Entry(findable, title, words(title), words(Folded.of(findable.detail())));
        }

        /** How well it fits: 0 best; empty when a word fits nothing. */
        Optional<Integer> rank(String whole, List<String> wanted) {
            if (title.startsWith(whole)) {
                return Optional.of(0);
            }
            boolean inTitle = wanted.stream().allMatch(word -> begins(ofTitle, word));
            boolean anywhere = wanted.stream().allMatch(word -> begins(ofTitle, word) || begins(ofDetail, word));
            return inTitle ? Optional.of(1) : anywhere ? Optional.of(2) : Optional.empty();
        }

        private static boolean begins(List<String> words, String with) {
            return words.stream().anyMatch(word -> word.startsWith(with));
        }
    }

    private record Hit(Entry entry, int rank) {}

    /** Over nothing, until something is there to be found. */
    public FindModel() {
        typed.subscribe(this::search);
    }

    /** Finds among these from now on. */
    public void among(List<Findable> things) {
        entries = things.stream().map(Entry::of).toList();
        search();
    }

    /** What is typed; while it is empty everything is offered in its order. */
    public StringProperty typedProperty() {
        return typed;
    }

    /** What fits, the best first. */
    public ReadOnlyObjectProperty<List<Findable>> foundProperty() {
        return found.getReadOnlyProperty();
    }

    private void search() {
        String whole = Folded.of(typed.get().strip());
        var wanted = words(whole);
        found.set(entries.stream()
                .map(entry -> entry.rank(whole, wanted).map(rank -> new Hit(entry, rank)))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparingInt(Hit::rank).thenComparing(by(Findable::kind)))
                .limit(MOST)
                .map(hit -> hit.entry().findable())
                .toList());
    }

    private static <T extends Comparable<T>> Comparator<Hit> by(Function<Findable, T> part) {
        return Comparator.comparing(hit -> part.apply(hit.entry().findable()));
    }

    private static List<String> words(String folded) {
        return Arrays.stream(folded.split("[^\\p{L}\\p{N}-]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
