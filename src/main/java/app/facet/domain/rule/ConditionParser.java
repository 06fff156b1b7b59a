package app.facet.domain.rule;

import app.facet.domain.protocol.ItemId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads conditions as clinicians write them; keywords may be in capitals or not. */
public final class ConditionParser {

    private static final Pattern TOKEN =
            Pattern.compile("\\s*(?:(?<number>-?\\d+(?:\\.\\d+)?)(?![a-z0-9-])|(?<word>[A-Za-z][A-Za-z0-9-]*)"
                    + "|(?<sign>==|!=|<=|>=|<|>|[(){},]))");

    private final String text;
    private final List<String> tokens;
    private int next;

    private ConditionParser(String text) {
        this.text = text;
        this.tokens = tokens(text);
    }

    /** Says what is wrong with a condition, and where in its text. */
    public static final class Malformed extends RuntimeException {
        private static final long serialVersionUID = 1;

        Malformed(String message) {
            super(message);
        }
    }

    /**
     * Reads one condition.
     *
     * @throws Malformed if the text is not a condition
     */
    public static Condition parse(String text) {
        var parser = new ConditionParser(text);
        var condition = parser.any();
        if (parser.next < parser.tokens.size()) {
            throw parser.malformed("unexpected '" + parser.tokens.get(parser.next) + "'");
        }
        return condition;
    }

    /**
     * Reads the conditions of a bare {@code count(a, b, ...)} as facts define them; empty if the text is anything else.
     *
     * @throws Malformed if the text starts like a count and is not one
     */
    public static Optional<List<Condition>> parseBareCount(String text) {
        var parser = new ConditionParser(text);
        if (!parser.peek("count")) {
            return Optional.empty();
        }
        parser.next++;
        var parts = parser.list();
        return parser.next == parser.tokens.size() ? Optional.of(parts) : Optional.empty();
    }

    private static List<String> tokens(String text) {
        var tokens = new ArrayList<String>();
        Matcher matcher = TOKEN.matcher(text);
        int at = 0;
        while (at < text.length() && !text.substring(at).isBlank()) {
            if (!matcher.find(at) || matcher.start() != at) {
                throw new Malformed(
                        "cannot read '" + text.substring(at).strip() + "' at character " + (at + 1) + " of: " + text);
            }
            tokens.add(matcher.group().strip());
            at = matcher.end();
        }
        if (tokens.isEmpty()) {
            throw new Malformed("the condition is empty");
        }
        return tokens;
    }

    private Condition any() {
        var parts = new ArrayList<>(List.of(all()));
        while (take("OR")) {
            parts.add(all());
        }
        return parts.size() == 1 ? parts.getFirst() : new Condition.Any(parts);
    }

    private Condition all() {
        var parts = new ArrayList<>(List.of(not()));
        while (take("AND")) {
            parts.add(not());
        }
        return parts.size() == 1 ? parts.getFirst() : new Condition.All(parts);
    }

    private Condition not() {
        return take("NOT") ? new Condition.Not(not()) : primary();
    }

    private Condition primary() {
        if (take("(")) {
            var inner = any();
            expect(")");
            return inner;
        }
        String word = word();
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "always" -> new Condition.Always();
            case "unknown" -> {
                expect("(");
                var id = id();
                expect(")");
                yield new Condition.Unknown(id);
            }
            case "has" -> {
                expect("(");
                var id = id();
                expect(",");
                var option = word();
                expect(")");
                yield new Condition.Has(id, option);
            }
            case "count" -> count();
            default -> {
                next--;
                yield comparison(id());
            }
        };
    }

    private Condition count() {
        var parts = list();
        var comparison = comparisonSign();
        if (comparison.isEmpty()) {
            throw malformed("a count must be compared with a number");
        }
        return new Condition.Count(parts, comparison.get(), number());
    }

    private List<Condition> list() {
        expect("(");
        var parts = new ArrayList<>(List.of(any()));
        while (take(",")) {
            parts.add(any());
        }
        expect(")");
        return parts;
    }

    private Condition comparison(ItemId id) {
        if (take("in")) {
            return new Condition.OneOf(id, options());
        }
        var sign = comparisonSign();
        if (sign.isEmpty()) {
            return new Condition.Is(id);
        }
        if (isNumber()) {
            return new Condition.Compare(id, sign.get(), number());
        }
        var oneOf = new Condition.OneOf(id, Set.of(word()));
        return switch (sign.get()) {
            case EQUAL -> oneOf;
            case NOT_EQUAL -> new Condition.Not(oneOf);
            default -> throw malformed("options can be compared with == and != only");
        };
    }

    private Set<String> options() {
        expect("{");
        var options = new LinkedHashSet<>(List.of(word()));
        while (take(",")) {
            options.add(word());
        }
        expect("}");
        return options;
    }

    private Optional<Comparison> comparisonSign() {
        for (Comparison comparison : Comparison.values()) {
            if (take(comparison.sign())) {
                return Optional.of(comparison);
            }
        }
        return Optional.empty();
    }

    private boolean isNumber() {
        return next < tokens.size() && tokens.get(next).matches("-?\\d.*");
    }

    private double number() {
        if (!isNumber()) {
            throw malformed("a number is missing");
        }
        return Double.parseDouble(tokens.get(next++));
    }

    private ItemId id() {
        String word = word();
        try {
            return new ItemId(word);
        } catch (IllegalArgumentException e) {
            throw malformed("'" + word + "' is not an id");
        }
    }

    private String word() {
        if (next >= tokens.size() || !Character.isLetter(tokens.get(next).charAt(0))) {
            throw malformed("a word is missing");
        }
        return tokens.get(next++);
    }

    private boolean peek(String token) {
        return next < tokens.size() && tokens.get(next).equalsIgnoreCase(token);
    }

    private boolean take(String token) {
        if (peek(token)) {
            next++;
            return true;
        }
        return false;
    }

    private void expect(String token) {
        if (!take(token)) {
            throw malformed("'" + token + "' is missing");
        }
    }

    private Malformed malformed(String what) {
        return new Malformed(what + " after word " + next + " of: " + text);
    }
}
