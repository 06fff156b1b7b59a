package app.facet.content;

import app.facet.content.YamlTree.Keys;
import app.facet.content.YamlTree.Leaf;
import app.facet.domain.figure.Base;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A pose in a file: what it inherits, its angles by their clinical words, its contacts, holds and free joints. */
final class PoseBlock {

    private static final Set<String> WORDS =
            Set.of("caption", "inherit", "base", "pitch", "lean", "turn", "contacts", "holds", "free", "front");
    private static final Set<String> TURNS = Set.of("pitch", "lean", "turn");

    private final Fields fields;
    private final Map<String, Keys> shared;
    private final Keys file;

    PoseBlock(Fields fields, Map<String, Keys> shared, Keys file) {
        this.fields = fields;
        this.shared = shared;
        this.file = file;
    }

    /** The step of a figure a block describes, in a room with these props. */
    Figure.Step step(Keys block, List<Prop> props) {
        Keys all = new Keys(inherited(block, new HashSet<>()), block.line());
        String caption = fields.text(all, "caption").orElse("");
        if (caption.isBlank()) {
            fields.problem(block.line(), "a pose has a caption");
        }
        Pose pose = Pose.STANDING.with(root(all)).with(ties(all, props));
        for (Map.Entry<String, YamlTree> e : all.all().entrySet()) {
            pose = angle(pose, all, e.getKey(), e.getValue());
        }
        for (Joint j : pose.beyondRange()) {
            fields.problem(block.line(), "beyond human range: " + j.word());
        }
        return new Figure.Step(caption, pose, fields.words(all, "front"));
    }

    /** The keys of the block over those it inherits; later words win, also a pair over one side. */
    private Map<String, YamlTree> inherited(Keys block, Set<String> seen) {
        Map<String, YamlTree> all = new LinkedHashMap<>();
        fields.text(block, "inherit").ifPresent(name -> {
            Keys parent = file.all().get(name) instanceof Keys own ? own : shared.get(name);
            if (parent == null || !seen.add(name)) {
                fields.problem(block.line(), "no pose to inherit is called " + name);
            } else {
                all.putAll(inherited(parent, seen));
            }
        });
        block.all().forEach((key, value) -> {
            all.remove(key);
            all.put(key, value);
        });
        return all;
    }

    private Pose angle(Pose pose, Keys all, String word, YamlTree value) {
        if (WORDS.contains(word)) {
            return pose;
        }
        List<Joint> joints = Joint.named(word);
        if (joints.isEmpty()) {
            fields.problem(value.line(), "no joint is called " + word);
        }
        Pose p = pose;
        for (Joint j : joints) {
            p = p.with(j, fields.number(all, word, 0));
        }
        return p;
    }

    private Root root(Keys all) {
        String word = fields.text(all, "base").orElse(Base.STANDING.word());
        Base base = Base.named(word).orElseGet(() -> {
            fields.problem(all.line(), "no base position is called " + word);
            return Base.STANDING;
        });
        return new Root(
                base,
                new Vec(0, 0, 0),
                fields.number(all, "pitch", 0),
                fields.number(all, "lean", 0),
                fields.number(all, "turn", 0));
    }

    private Ties ties(Keys all, List<Prop> props) {
        List<Contact> contacts = new ArrayList<>();
        fields.keys(all, "contacts").ifPresent(keys -> {
            keys.all().forEach((point, value) -> contacts.add(contact(point, value, props)));
            if (keys.all().size() > Ties.MOST_CONTACTS) {
                fields.problem(keys.line(), "more than four contacts");
            }
        });
        List<Hold> holds = new ArrayList<>();
        fields.keys(all, "holds")
                .ifPresent(keys -> keys.all().forEach((hand, value) -> holds.addAll(hold(hand, value, props))));
        Set<String> free = new HashSet<>(fields.words(all, "free"));
        for (String word : free) {
            if (!TURNS.contains(word) && Joint.named(word).isEmpty()) {
                fields.problem(all.line(), "nothing to leave free is called " + word);
            }
        }
        return new Ties(contacts, holds, free);
    }

    private Contact contact(String point, YamlTree value, List<Prop> props) {
        String text = value instanceof Leaf leaf ? leaf.text() : "";
        String[] words = text.split(" on ", 2);
        String surface = words.length > 1 ? words[1].strip() : Contact.FLOOR;
        if (!words[0].equals("fixed") && !words[0].equals("slides")) {
            fields.problem(value.line(), "fixed or slides expected after " + point);
        }
        if (!ContactPoint.exists(point)) {
            fields.problem(value.line(), "no contact is called " + point);
        }
        if (!surface.equals(Contact.FLOOR)
                && props.stream().noneMatch(p -> p.kind().word().equals(surface))) {
            fields.problem(value.line(), "no prop here is called " + surface);
        }
        return new Contact(point, words[0].equals("slides"), surface);
    }

    private List<Hold> hold(String hand, YamlTree value, List<Prop> props) {
        String place = value instanceof Leaf leaf ? leaf.text() : "";
        List<Hold> holds = new ArrayList<>();
        for (Hold.Part part : Hold.Part.values()) {
            String word = part.name().toLowerCase(Locale.ROOT);
            for (Side side : List.of(Side.LEFT, Side.RIGHT)) {
                String sided = (side == Side.LEFT ? "left-" : "right-") + word;
                if (hand.equals(sided) || hand.equals(word + "s")) {
                    holds.add(new Hold(part, side, place));
                }
            }
        }
        if (holds.isEmpty() || holds.stream().anyMatch(h -> !h.exists(props))) {
            fields.problem(value.line(), "no such hold: " + hand + " " + place);
        }
        return holds;
    }
}
