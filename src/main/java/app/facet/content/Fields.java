package app.facet.content;

import app.facet.content.FigureReader.Problem;
import app.facet.content.YamlTree.Keys;
import app.facet.content.YamlTree.Leaf;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes typed values out of a file and writes down what does not fit. */
final class Fields {

    private final String file;
    private final List<Problem> problems;

    Fields(String file, List<Problem> problems) {
        this.file = file;
        this.problems = problems;
    }

    void problem(int line, String what) {
        problems.add(new Problem(file, line, what));
    }

    void onlyKnown(Keys keys, Set<String> known) {
        keys.all().forEach((key, value) -> {
            if (!known.contains(key)) {
                problem(value.line(), "unknown key " + key);
            }
        });
    }

    Optional<Keys> keys(Keys in, String key) {
        YamlTree node = in.all().get(key);
        if (node instanceof Keys keys) {
            return Optional.of(keys);
        }
        if (node != null) {
            problem(node.line(), "keys expected after " + key);
        }
        return Optional.empty();
    }

    List<YamlTree> items(Keys in, String key) {
        YamlTree node = in.all().get(key);
        return node == null ? List.of() : FigureFile.list(node);
    }

    List<String> words(Keys in, String key) {
        return items(in, key).stream()
                .filter(Leaf.class::isInstance)
                .map(node -> ((Leaf) node).text())
                .toList();
    }

    Optional<String> text(Keys in, String key) {
        return in.all().get(key) instanceof Leaf leaf ? Optional.of(leaf.text()) : Optional.empty();
    }

    double number(Keys in, String key, double otherwise) {
        YamlTree node = in.all().get(key);
        if (node == null) {
            return otherwise;
        }
        try {
            return Double.parseDouble(node instanceof Leaf leaf ? leaf.text() : "");
        } catch (NumberFormatException e) {
            problem(node.line(), "a number expected after " + key);
            return otherwise;
        }
    }
}
