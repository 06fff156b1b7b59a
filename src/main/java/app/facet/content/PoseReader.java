package app.facet.content;

import app.facet.domain.figure.Base;
import app.facet.domain.figure.Clash;
import app.facet.domain.figure.Contact;
import app.facet.domain.figure.ContactPoint;
import app.facet.domain.figure.Figure;
import app.facet.domain.figure.Hold;
import app.facet.domain.figure.Joint;
import app.facet.domain.figure.Pose;
import app.facet.domain.figure.Prop;
import app.facet.domain.figure.Root;
import app.facet.domain.figure.Side;
import app.facet.domain.figure.Ties;
import app.facet.domain.figure.Vec;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** One pose: its angles by their clinical words, its contacts, holds and free joints, in a room with props. */
final class PoseReader {

    private static final Set<String> TURNS = Set.of("pitch", "lean", "turn");
    private static final Set<String> OTHERS =
            Set.of("caption", "base", "pitch", "lean", "turn", "contacts", "holds", "free", "front", "pressed");

    private final Entry entry;
    private final List<Prop> props;

    PoseReader(Entry entry, List<Prop> props) {
        this.entry = entry;
        this.props = props;
    }

    Figure.Step step() {
        String caption = entry.text("caption");
        Pose pose = Pose.STANDING.with(root()).with(new Ties(contacts(), holds(), free()));
        for (String word : entry.keys()) {
            if (!OTHERS.contains(word)) {
                pose = angle(pose, word);
            }
        }
        for (Joint j : pose.beyondRange()) {
            entry.problem(entry.line(), "beyond human range: '" + j.word() + "'");
        }
        List<String> front = entry.texts("front");
        List<String> pressed = entry.texts("pressed");
        for (String words : pressed) {
            if (!Clash.WORDS.contains(words)) {
                entry.problem("pressed", "no limb can be pressed so: '" + words + "'");
            }
        }
        entry.finish();
        return new Figure.Step(caption, pose, front, pressed);
    }

    private Pose angle(Pose pose, String word) {
        Pose p = pose;
        for (Joint j : Joint.named(word)) {
            p = p.with(j, entry.number(word).orElse(0));
        }
        return p;
    }

    private Root root() {
        Base base = entry.choice("base", entry.text("base", Base.STANDING.word()), Base::named, Base.STANDING);
        return new Root(
                base,
                Vec.ZERO,
                entry.number("pitch").orElse(0),
                entry.number("lean").orElse(0),
                entry.number("turn").orElse(0));
    }

    private List<Contact> contacts() {
        List<Contact> contacts = new ArrayList<>();
        entry.map("contacts").forEach((point, words) -> contacts.add(contact(point, words)));
        if (contacts.size() > Ties.MOST_CONTACTS) {
            entry.problem("contacts", "more than four contacts");
        }
        return contacts;
    }

    private Contact contact(String point, String text) {
        String[] words = text.split(" on ", 2);
        String surface = words.length > 1 ? words[1].strip() : Contact.FLOOR;
        if (!words[0].equals("fixed") && !words[0].equals("slides")) {
            entry.problem("contacts", "'" + point + "' must be fixed or slides");
        }
        if (!ContactPoint.exists(point)) {
            entry.problem("contacts", "no contact is called '" + point + "'");
        }
        if (!surface.equals(Contact.FLOOR)
                && props.stream().noneMatch(p -> p.kind().word().equals(surface))) {
            entry.problem("contacts", "no prop here is called '" + surface + "'");
        }
        return new Contact(point, words[0].equals("slides"), surface);
    }

    private List<Hold> holds() {
        List<Hold> all = new ArrayList<>();
        entry.map("holds").forEach((who, place) -> {
            List<Hold> holds = hold(who, place);
            if (holds.isEmpty() || holds.stream().anyMatch(h -> !h.exists(props))) {
                entry.problem("holds", "no such hold: '" + who + "' at '" + place + "'");
            }
            all.addAll(holds);
        });
        return all;
    }

    private static List<Hold> hold(String who, String place) {
        List<Hold> holds = new ArrayList<>();
        for (Hold.Part part : Hold.Part.values()) {
            String word = part.name().toLowerCase(Locale.ROOT);
            for (Side side : List.of(Side.LEFT, Side.RIGHT)) {
                String sided = (side == Side.LEFT ? "left-" : "right-") + word;
                if (who.equals(sided) || who.equals(word + "s")) {
                    holds.add(new Hold(part, side, place));
                }
            }
        }
        return holds;
    }

    private Set<String> free() {
        Set<String> free = new HashSet<>(entry.texts("free"));
        for (String word : free) {
            if (!TURNS.contains(word) && Joint.named(word).isEmpty()) {
                entry.problem("free", "no joint is called '" + word + "'");
            }
        }
        return free;
    }
}
