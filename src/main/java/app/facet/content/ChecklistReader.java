package app.facet.content;

import app.facet.domain.protocol.AnswerType;
import app.facet.domain.protocol.Item;
import app.facet.domain.protocol.ItemId;
import app.facet.domain.protocol.Section;
import app.facet.domain.protocol.Step;
import app.facet.domain.rule.Asking;
import app.facet.domain.rule.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Reads one file of the checklist: a step with its sections and items, and when each item is asked. */
final class ChecklistReader {

    private final BiConsumer<ItemId, Asking> asking;
    private final BiConsumer<ItemId, Entry> places;

    /**
     * @param asking takes when each item is asked
     * @param places takes where each item stands, for later checks
     */
    ChecklistReader(BiConsumer<ItemId, Asking> asking, BiConsumer<ItemId, Entry> places) {
        this.asking = asking;
        this.places = places;
    }

    Step step(Entry entry) {
        var sections = new ArrayList<Section>();
        var step = new Step(
                entry.text("step"),
                entry.text("title"),
                entry.text("intro", ""),
                entry.choice("kind", entry.text("kind"), ChecklistReader::kind, Step.Kind.QUESTIONS),
                List.of());
        entry.entries("sections").forEach(section -> sections.add(section(section)));
        entry.finish();
        return new Step(step.id(), step.title(), step.intro(), step.kind(), sections);
    }

    private Section section(Entry entry) {
        var layout = entry.choice("layout", entry.text("layout", "list"), ChecklistReader::layout, Section.Layout.LIST);
        var items = new ArrayList<Item>();
        entry.entries("items").forEach(item -> items.add(item(item, layout)));
        var section = new Section(
                entry.text("id"),
                entry.text("title"),
                entry.optional("intro"),
                layout,
                entry.texts("columns"),
                groupKey(entry),
                entry.flag("read-each"),
                items);
        entry.finish();
        return section;
    }

    private static Section.GroupKey groupKey(Entry entry) {
        if (entry.flag("all-normal")) {
            return Section.GroupKey.ALL_NORMAL;
        }
        return switch (entry.text("group", "")) {
            case "" -> Section.GroupKey.NONE;
            case "all-no" -> Section.GroupKey.ALL_NO;
            default -> {
                entry.problem("group", "'group' can only be all-no");
                yield Section.GroupKey.NONE;
            }
        };
    }

    private Item item(Entry entry, Section.Layout layout) {
        var id = entry.id("id");
        var type = type(entry);
        var item = new Item(
                id,
                entry.text("ask"),
                entry.optional("help"),
                entry.optional("start"),
                entry.texts("how"),
                type,
                entry.optional("normal"),
                entry.optional("row"),
                entry.optional("column"),
                entry.flag("from-record"),
                entry.texts("method"),
                entry.text("why", ""),
                entry.text("short"),
                entry.source("source"));
        if (layout == Section.Layout.TABLE
                && (item.row().isEmpty() || item.column().isEmpty())) {
            entry.problem(entry.line(), id + " stands in a table and needs 'row' and 'column'");
        }
        asking.accept(id, asking(entry));
        places.accept(id, entry);
        entry.finish();
        return item;
    }

    private static Asking asking(Entry entry) {
        var show = entry.optionalCondition("show").orElse(new Condition.Always());
        Optional<Condition> core = entry.optional("core").map(text -> entry.parse(text, entry.line("core")));
        Optional<Condition> gate = entry.optional("gate")
                .map(text -> text.equals("true") ? new Condition.Always() : entry.parse(text, entry.line("gate")));
        var whenClosed = entry.choice(
                "when-closed",
                entry.text("when-closed", "unknown"),
                text -> named(Asking.WhenClosed.values(), text),
                Asking.WhenClosed.UNKNOWN);
        return new Asking(show, core, gate, whenClosed);
    }

    private static AnswerType type(Entry entry) {
        return switch (entry.text("type")) {
            case "yes-no" -> new AnswerType.YesNo();
            case "scale" -> new AnswerType.Scale();
            case "number" -> number(entry);
            case "choice" -> new AnswerType.Choice(options(entry));
            case "choices" -> new AnswerType.Choices(options(entry));
            case "text" -> new AnswerType.Text();
            default -> {
                entry.problem("type", "'type' must be yes-no, scale, number, choice, choices or text");
                yield new AnswerType.Text();
            }
        };
    }

    private static List<AnswerType.Option> options(Entry entry) {
        Map<String, String> options = entry.map("options");
        if (options.isEmpty()) {
            entry.problem(entry.line(), "'options' is missing");
        }
        if (options.containsKey("unknown")) {
            entry.problem("options", "'unknown' is never an option: leaving it unanswered says so");
        }
        return options.entrySet().stream()
                .map(option -> new AnswerType.Option(option.getKey(), option.getValue()))
                .toList();
    }

    private static AnswerType number(Entry item) {
        var entry = item.entry("number");
        if (entry.isEmpty()) {
            item.problem(item.line(), "'number' with its hard limits is missing");
            return new AnswerType.Text();
        }
        var number = entry.get();
        var amount = new AnswerType.Amount(
                number.text("unit", ""),
                number.flag("whole"),
                range(number, "hard").orElseGet(() -> {
                    number.problem(number.line(), "'hard' limits are missing");
                    return new AnswerType.Range(0, 0);
                }),
                range(number, "soft"),
                number.number("step"),
                number.has("at-most") ? Optional.of(number.id("at-most")) : Optional.empty());
        number.finish();
        return amount;
    }

    private static Optional<AnswerType.Range> range(Entry entry, String key) {
        var ends = entry.texts(key);
        if (ends.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new AnswerType.Range(Double.parseDouble(ends.getFirst()), Double.parseDouble(ends.getLast())));
        } catch (IllegalArgumentException e) {
            entry.problem(key, "'" + key + "' must be two numbers, the smaller one first");
            return Optional.empty();
        }
    }

    private static Optional<Step.Kind> kind(String text) {
        return named(Step.Kind.values(), text);
    }

    private static Optional<Section.Layout> layout(String text) {
        return named(Section.Layout.values(), text);
    }

    private static <E extends Enum<E>> Optional<E> named(E[] values, String text) {
        for (E value : values) {
            if (value.name().toLowerCase(Locale.ROOT).equals(text)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }
}
