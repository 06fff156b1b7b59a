package app.facet.content;

import app.facet.domain.figure.Base;
import app.facet.domain.figure.Joint;
import app.facet.domain.figure.Side;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The block of one pose, with all it inherits: the angles of its joints, and its other keys as they stand.
 *
 * @param inherit the pose whose words need not be written again, if it named one
 */
record PoseBlock(Optional<String> inherit, Map<String, Yaml> others, Map<Joint, Double> angles) {

    private static final List<String> ORDER =
            List.of("base", "caption", "contacts", "free", "holds", "front", "pitch", "lean", "turn");

    /** The block nothing is written in. */
    static final PoseBlock NOTHING = new PoseBlock(Optional.empty(), Map.of(), Map.of());

    /** A block of a file and the same block with all it inherits. */
    static PoseBlock of(Optional<String> inherit, Yaml.Mapping completed) {
        Map<String, Yaml> others = new LinkedHashMap<>();
        Map<Joint, Double> angles = new TreeMap<>();
        completed.values().forEach((key, value) -> {
            List<Joint> joints = Joint.named(key);
            if (joints.isEmpty() || !(value instanceof Yaml.Scalar(var _, var text))) {
                others.put(key, value);
            } else {
                joints.forEach(joint -> angles.put(joint, Double.valueOf(text)));
            }
        });
        return new PoseBlock(inherit, others, angles);
    }

    /** The same block with a key at another value. */
    PoseBlock with(String key, Yaml value) {
        Map<String, Yaml> changed = new LinkedHashMap<>(others);
        changed.put(key, value);
        return new PoseBlock(inherit, changed, angles);
    }

    /** The same block without a key. */
    PoseBlock without(String key) {
        Map<String, Yaml> changed = new LinkedHashMap<>(others);
        changed.remove(key);
        return new PoseBlock(inherit, changed, angles);
    }

    /** The same block with a joint at another angle. */
    PoseBlock with(Joint joint, double degrees) {
        Map<Joint, Double> changed = new TreeMap<>(angles);
        changed.put(joint, degrees);
        return new PoseBlock(inherit, others, changed);
    }

    double angle(Joint joint) {
        return angles.getOrDefault(joint, 0.0);
    }

    /** What must be written for this block where it inherits from a parent, or all of it where that cannot be. */
    Map<String, Yaml> over(Optional<PoseBlock> parent) {
        Optional<PoseBlock> under = parent.filter(this::canUndo);
        PoseBlock from = under.orElse(NOTHING);
        Map<String, Yaml> words = new LinkedHashMap<>();
        under.flatMap(block -> inherit).ifPresent(name -> words.put("inherit", scalar(name)));
        Map<String, Yaml> changed = new LinkedHashMap<>();
        from.others.forEach((key, value) -> changed.put(key, undone(key).orElse(value)));
        changed.putAll(others);
        changed.entrySet().removeIf(entry -> same(entry.getValue(), from.others.get(entry.getKey())));
        ORDER.stream().filter(changed::containsKey).forEach(key -> words.put(key, changed.get(key)));
        changed.forEach(words::putIfAbsent);
        angles(from, words);
        return words;
    }

    private void angles(PoseBlock from, Map<String, Yaml> words) {
        for (Joint joint : Joint.ALL) {
            Joint other = joint.mirror();
            boolean paired = joint.side() != Side.MIDDLE;
            boolean changed = angle(joint) != from.angle(joint);
            boolean both = paired && angle(joint) == angle(other) && (changed || angle(other) != from.angle(other));
            if (both) {
                words.put(joint.motion().word(), number(angle(joint)));
            } else if (changed) {
                words.put(joint.word(), number(angle(joint)));
            }
        }
    }

    private boolean canUndo(PoseBlock parent) {
        return parent.others.keySet().stream()
                .allMatch(key -> others.containsKey(key) || undone(key).isPresent());
    }

    /** The value of a key that says the same as leaving it out. */
    private static Optional<Yaml> undone(String key) {
        return switch (key) {
            case "base" -> Optional.of(scalar(Base.STANDING.word()));
            case "contacts", "holds" -> Optional.of(new Yaml.Mapping(0, Map.of()));
            case "free", "front" -> Optional.of(new Yaml.Sequence(0, List.of()));
            case "pitch", "lean", "turn" -> Optional.of(number(0));
            default -> Optional.empty();
        };
    }

    private static boolean same(Yaml a, @Nullable Yaml b) {
        return b != null && YamlText.line(a).equals(YamlText.line(b));
    }

    static Yaml scalar(String text) {
        return new Yaml.Scalar(0, text);
    }

    static Yaml number(double value) {
        String text = BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
        return scalar(text.equals("-0") ? "0" : text);
    }
}
