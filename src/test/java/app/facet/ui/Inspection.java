package app.facet.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;

/** Looks a laid out screen over for what a user would stumble on, and says each fault in a line. */
public final class Inspection {

    private static final double LEAST_TEXT = 13;
    private static final double LEAST_CONTRAST = 4.5;
    private static final double SLACK = 1.5;

    private final Parent root;
    private final List<String> faults = new ArrayList<>();
    private final List<Node> all = new ArrayList<>();

    private Inspection(Parent root) {
        this.root = root;
    }

    /** What is wrong with a screen that is laid out in its scene; on the FX thread. */
    public static List<String> of(Parent root) {
        var look = new Inspection(root);
        look.collect(root);
        look.words();
        look.names();
        look.order();
        look.mnemonics();
        look.overlaps();
        look.primaries();
        return look.faults.stream().distinct().toList();
    }

    private void collect(Node node) {
        if (!node.isVisible() || node.getOpacity() == 0) {
            return;
        }
        all.add(node);
        if (node instanceof Parent parent && !drawing(node)) {
            parent.getChildrenUnmodifiable().forEach(this::collect);
        }
    }

    /** What is drawn rather than laid out: figures, charts and pages of paper are looked at by their own tests. */
    private static boolean drawing(Node node) {
        return node instanceof Group || node.getClass().getSimpleName().endsWith("Chart");
    }

    private void words() {
        for (Node node : all) {
            if (node instanceof Text text && !text.getText().isBlank()) {
                words(text);
            }
        }
    }

    private void words(Text text) {
        if (text.getFont().getSize() < LEAST_TEXT - 0.05) {
            fault("text of %.1f px".formatted(text.getFont().getSize()), text);
        }
        if (text.getParent() instanceof Labeled owner && clipped(owner, text)) {
            fault("clipped to \"" + text.getText() + "\"", owner);
        }
        if (text.getParent() instanceof Labeled owner && !empty(seen(text))) {
            contrast(owner, text);
        }
    }

    private static boolean clipped(Labeled owner, Text text) {
        String ellipsis = Optional.ofNullable(owner.getEllipsisString()).orElse("…");
        return !ellipsis.isEmpty()
                && text.getText().endsWith(ellipsis)
                && !owner.getText().endsWith(ellipsis);
    }

    private void contrast(Labeled owner, Text text) {
        boolean off = Stream.iterate((Node) owner, at -> at != null, Node::getParent)
                .anyMatch(at -> at.isDisabled() || at.getOpacity() < 1);
        if (!off && text.getFill() instanceof Color ink) {
            ground(owner).ifPresent(paper -> {
                double ratio = contrast(ink, paper);
                if (ratio < LEAST_CONTRAST) {
                    fault("contrast of %.2f".formatted(ratio), owner);
                }
            });
        }
    }

    private static Optional<Color> ground(Node from) {
        return Stream.iterate(from, at -> at != null, Node::getParent)
                .flatMap(at -> at instanceof Region region ? fill(region).stream() : Stream.empty())
                .findFirst();
    }

    private static Optional<Color> fill(Region region) {
        if (region.getBackground() == null || region.getBackground().getFills().isEmpty()) {
            return Optional.empty();
        }
        Paint last = region.getBackground().getFills().getLast().getFill();
        return last instanceof Color colour && colour.getOpacity() == 1 ? Optional.of(colour) : Optional.empty();
    }

    /** The contrast of two colours after WCAG 2.2. */
    public static double contrast(Color one, Color other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    private void names() {
        stops().filter(node -> name(node).isBlank()).forEach(node -> fault("has no name", node));
    }

    private Stream<Node> stops() {
        return all.stream().filter(node -> node.isFocusTraversable() && !node.isDisabled());
    }

    private String name(Node node) {
        if (node.getAccessibleText() != null && !node.getAccessibleText().isBlank()) {
            return node.getAccessibleText();
        }
        if (node instanceof Labeled labeled
                && labeled.getText() != null
                && !labeled.getText().isBlank()) {
            return labeled.getText();
        }
        return all.stream()
                .filter(other -> other instanceof Label label && node.equals(label.getLabelFor()))
                .map(other -> ((Label) other).getText())
                .findFirst()
                .orElse("");
    }

    /** The next stop lies to the right in the same row, further down, or in the next column to the right. */
    private void order() {
        var stops = stops().filter(stop -> !empty(seen(stop))).toList();
        for (int i = 1; i < stops.size(); i++) {
            Bounds a = seen(stops.get(i - 1));
            Bounds b = seen(stops.get(i));
            boolean above = b.getMaxY() <= a.getMinY() + SLACK;
            boolean rightwards = b.getMinX() >= a.getMaxX() - SLACK;
            boolean row = Math.min(a.getMaxY(), b.getMaxY()) - Math.max(a.getMinY(), b.getMinY())
                    > Math.min(a.getHeight(), b.getHeight()) / 2;
            boolean leftwards = row && b.getMaxX() <= a.getMinX() + SLACK;
            if (leftwards || (above && !rightwards)) {
                fault("is reached after " + tell(stops.get(i - 1)) + ", against the eye", stops.get(i));
            }
        }
    }

    private void mnemonics() {
        Map<String, Node> taken = new HashMap<>();
        for (Node node : all) {
            if (node instanceof Labeled labeled && labeled.isMnemonicParsing() && labeled.getText() != null) {
                mnemonic(labeled.getText()).ifPresent(letter -> {
                    Node other = taken.putIfAbsent(letter, node);
                    if (other != null) {
                        fault("has the same letter " + letter + " as " + tell(other), node);
                    }
                });
            }
        }
    }

    private static Optional<String> mnemonic(String text) {
        int at = text.replace("__", "  ").indexOf('_');
        return at < 0 || at + 1 >= text.length()
                ? Optional.empty()
                : Optional.of(text.substring(at + 1, at + 2).toUpperCase(Locale.ROOT));
    }

    private void overlaps() {
        var leaves = all.stream().filter(this::leaf).toList();
        for (int i = 0; i < leaves.size(); i++) {
            for (int k = i + 1; k < leaves.size(); k++) {
                overlap(leaves.get(i), leaves.get(k));
            }
        }
    }

    private boolean leaf(Node node) {
        boolean words = node instanceof Text text && !text.getText().isBlank();
        boolean control = node instanceof Button || node instanceof TextInputControl;
        return words || control;
    }

    private void overlap(Node one, Node other) {
        if (inside(one, other) || inside(other, one)) {
            return;
        }
        Bounds a = seen(one);
        Bounds b = seen(other);
        double across = Math.min(a.getMaxX(), b.getMaxX()) - Math.max(a.getMinX(), b.getMinX());
        double down = Math.min(a.getMaxY(), b.getMaxY()) - Math.max(a.getMinY(), b.getMinY());
        if (across > SLACK && down > 2 * SLACK) {
            fault("overlaps %s by %.0f × %.0f".formatted(tell(other), across, down), one);
        }
    }

    private static boolean inside(Node inner, Node outer) {
        return Stream.iterate(inner, at -> at != null, Node::getParent).anyMatch(outer::equals);
    }

    /** The part of a node that no scroll pane hides; empty bounds when all of it is hidden. */
    private static Bounds seen(Node node) {
        Bounds seen = inScene(node);
        for (Node at = node.getParent(); at != null; at = at.getParent()) {
            if (at.getClip() != null) {
                seen = cut(seen, at.localToScene(at.getClip().getBoundsInParent()));
            }
        }
        return seen;
    }

    private static Bounds cut(Bounds a, Bounds b) {
        double x = Math.max(a.getMinX(), b.getMinX());
        double y = Math.max(a.getMinY(), b.getMinY());
        double width = Math.min(a.getMaxX(), b.getMaxX()) - x;
        double height = Math.min(a.getMaxY(), b.getMaxY()) - y;
        return new BoundingBox(x, y, Math.max(0, width), Math.max(0, height));
    }

    private static boolean empty(Bounds bounds) {
        return bounds.getWidth() <= 0 || bounds.getHeight() <= 0;
    }

    private static Bounds inScene(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private void primaries() {
        var primary = all.stream()
                .filter(node -> node.getStyleClass().contains("primary"))
                .toList();
        if (primary.size() > 1) {
            fault(
                    "is one of " + primary.size() + " primary buttons, beside " + tell(primary.getFirst()),
                    primary.getLast());
        }
        all.stream()
                .filter(node -> node instanceof Control || node instanceof Shape)
                .filter(node -> !empty(seen(node)))
                .filter(node -> seen(node).getMaxX() > root.getScene().getWidth() + SLACK)
                .forEach(node -> fault("reaches out of the window", node));
    }

    private void fault(String what, Node node) {
        faults.add(tell(node) + " " + what);
    }

    private static String tell(Node node) {
        String id = Stream.iterate(node, at -> at != null, Node::getParent)
                .filter(at -> at.getId() != null)
                .map(Node::getId)
                .findFirst()
                .orElse("");
        String words = node instanceof Labeled labeled
                ? labeled.getText()
                : node instanceof Text text ? text.getText() : node.getAccessibleText();
        return "%s in #%s \"%s\" .%s"
                .formatted(node.getClass().getSimpleName(), id, words, String.join(".", node.getStyleClass()));
    }
}
