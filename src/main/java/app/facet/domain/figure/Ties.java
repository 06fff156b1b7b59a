package app.facet.domain.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What binds a pose: contacts with floor and props (pairs such as {@code hands} become a left and a right one), holds
 * of the hands, and the joints and root turns (pitch, lean, turn) the solver may move to keep them.
 */
public record Ties(List<Contact> contacts, List<Hold> holds, Set<String> free) {

    /** Nothing touches. */
    public static final Ties NONE = new Ties(List.of(), List.of(), Set.of());

    /** The most contacts a pose may name; a pair counts as one. */
    public static final int MOST_CONTACTS = 4;

    /** Copies the lists, so that the ties never change. */
    public Ties {
        contacts = contacts.stream()
                .flatMap(c ->
                        ContactPoint.sides(c.point()).stream().map(side -> new Contact(side, c.slides(), c.surface())))
                .toList();
        holds = List.copyOf(holds);
        free = Set.copyOf(free);
    }

    /** Whether the solver may move what the word names. */
    public boolean isFree(String word) {
        return free.contains(word);
    }

    /** The ties seen in a mirror. */
    public Ties mirror() {
        return new Ties(
                contacts.stream().map(Contact::mirror).toList(),
                holds.stream().map(Hold::mirror).toList(),
                free.stream().map(Words::mirror).collect(Collectors.toSet()));
    }

    /** The same ties with these joints no longer free. */
    Ties without(List<Joint> joints) {
        Set<String> rest = new TreeSet<>();
        for (String word : free) {
            List<Joint> named = Joint.named(word);
            if (named.stream().noneMatch(joints::contains)) {
                rest.add(word);
            } else {
                named.stream().filter(j -> !joints.contains(j)).map(Joint::word).forEach(rest::add);
            }
        }
        return new Ties(contacts, holds, rest);
    }

    /** The contacts and holds both have, with everything either leaves free. */
    Ties shared(Ties o) {
        List<Contact> both = new ArrayList<>();
        for (Contact c : contacts) {
            o.contacts.stream()
                    .filter(d -> d.point().equals(c.point()) && d.surface().equals(c.surface()))
                    .forEach(d -> both.add(new Contact(c.point(), c.slides() || d.slides(), c.surface())));
        }
        Set<String> either = new TreeSet<>(free);
        either.addAll(o.free);
        return new Ties(both, holds.stream().filter(o.holds::contains).toList(), either);
    }
}
