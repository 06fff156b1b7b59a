package app.facet;

import app.facet.domain.protocol.AnswerType;
import app.facet.domain.protocol.Item;
import app.facet.domain.protocol.ItemId;
import app.facet.domain.protocol.Source;
import app.facet.domain.rule.Asking;
import app.facet.domain.rule.Condition;
import app.facet.domain.rule.ConditionParser;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** Makes items of every type in one line each, and keeps when each is asked. */
final class SampleItems {

    private final Map<ItemId, Asking> asking = new LinkedHashMap<>();

    Map<ItemId, Asking> asking() {
        return asking;
    }

    private Item item(String id, String ask, String help, AnswerType type, String show, String core, String gate) {
        asking.put(
                new ItemId(id),
                new Asking(
                        condition(show).orElse(new Condition.Always()),
                        condition(core),
                        condition(gate),
                        Asking.WhenClosed.UNKNOWN));
        return new Item(
                new ItemId(id),
                ask,
                help.isEmpty() ? Optional.empty() : Optional.of(help),
                Optional.empty(),
                List.of(),
                type,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                id.equals("hx-age") || id.equals("hx-sex"),
                List.of(),
                "Why " + id + " is asked [working]",
                id.substring(3).replace('-', ' '),
                Source.parse("NG65 [checked: V9], [working]"));
    }

    private static Optional<Condition> condition(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(ConditionParser.parse(text));
    }

    Item flag(String id, String ask, String help) {
        return item(id, ask, help, new AnswerType.YesNo(), "", "always", "always");
    }

    Item yesNo(String id, String ask, String show, String core) {
        return item(id, ask, "", new AnswerType.YesNo(), show, core, "");
    }

    Item scale(String id, String ask, String show) {
        return item(id, ask, "0 none, 10 worst you can imagine", new AnswerType.Scale(), show, "always", "");
    }

    Item text(String id, String ask) {
        return item(id, ask, "", new AnswerType.Text(), "", "always", "");
    }

    Item number(String id, String ask, String unit, double low, double high, double usualLow, double usualHigh) {
        var type = new AnswerType.Amount(
                unit,
                true,
                new AnswerType.Range(low, high),
                Optional.of(new AnswerType.Range(usualLow, usualHigh)),
                OptionalDouble.empty(),
                id.equals("hx-pain-onset-age") ? Optional.of(new ItemId("hx-age")) : Optional.empty());
        return item(id, ask, "", type, id.startsWith("hx-pain") ? "hx-pain" : "", "always", "");
    }

    Item choice(String id, String ask, String... options) {
        return item(id, ask, "", new AnswerType.Choice(options(options)), "", "always", "");
    }

    Item choices(String id, String ask, String... options) {
        return item(id, ask, "", new AnswerType.Choices(options(options)), "", "always", "");
    }

    private static List<AnswerType.Option> options(String... labels) {
        return IntStream.range(0, labels.length)
                .mapToObj(index -> new AnswerType.Option(
                        labels[index].toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z]+", "-"), labels[index]))
                .toList();
    }

    /** The item as a cell of a table. */
    static Item in(String row, String column, Item item) {
        return changed(item, Optional.of(row), Optional.of(column), item.normal(), List.of(), item.methods());
    }

    /** The item with the option that "all normal" gives. */
    static Item normally(String normal, Item item) {
        return changed(item, item.row(), item.column(), Optional.of(normal), item.how(), item.methods());
    }

    /** The item as a measure with methods and steps. */
    static Item measured(Item item, String... how) {
        return changed(item, item.row(), item.column(), item.normal(), List.of(how), List.of("DI", "SI"));
    }

    private static Item changed(
            Item item,
            Optional<String> row,
            Optional<String> column,
            Optional<String> normal,
            List<String> how,
            List<String> methods) {
        return new Item(
                item.id(),
                item.ask(),
                item.help(),
                how.isEmpty() ? item.start() : Optional.of("Stand, hands on the pelvis"),
                how.isEmpty() ? item.how() : how,
                item.type(),
                normal,
                row,
                column,
                item.fromRecord(),
                methods,
                item.why(),
                item.shortName(),
                item.source());
    }
}
