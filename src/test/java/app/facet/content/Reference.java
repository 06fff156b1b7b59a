package app.facet.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The tables of the clinical reference, section by section, for comparing them with the content. */
final class Reference {

    /** Where it lies, as long as it lies beside the project. */
    static final Path FILE = Path.of("..", "shared", "clinical", "reference.md");

    private static final Pattern HEADING = Pattern.compile("^##+ (\\d+[A-Z]?(?:\\.\\d+)?)\\.? .*");

    private final Map<String, List<Table>> tables = new LinkedHashMap<>();
    private final Map<String, StringBuilder> texts = new LinkedHashMap<>();

    /** One table: its heading row and its rows. */
    record Table(List<String> heading, List<List<String>> rows) {

        /** The rows by the bare text of their first cell. */
        Map<String, List<String>> byFirst() {
            var rowsByFirst = new LinkedHashMap<String, List<String>>();
            rows.forEach(row -> rowsByFirst.put(plain(row.getFirst()), row));
            return rowsByFirst;
        }

        /** The row whose first cell has this text. */
        List<String> row(String first) {
            return rows.stream()
                    .filter(row -> plain(row.getFirst()).equals(first))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no row " + first));
        }
    }

    private Reference() {}

    static boolean isThere() {
        return Files.isRegularFile(FILE);
    }

    static Reference read() {
        try {
            var reference = new Reference();
            reference.parse(Files.readAllLines(FILE));
            return reference;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void parse(List<String> lines) {
        String section = "";
        List<List<String>> open = new ArrayList<>();
        for (String line : lines) {
            var heading = HEADING.matcher(line);
            if (line.startsWith("#")) {
                section = heading.matches() ? heading.group(1) : line.replaceFirst("^#+ ", "");
            }
            texts.computeIfAbsent(section, key -> new StringBuilder())
                    .append(line)
                    .append('\n');
            if (line.startsWith("|")) {
                open.add(cells(line));
            } else if (!open.isEmpty()) {
                close(section, open);
                open = new ArrayList<>();
            }
        }
        if (!open.isEmpty()) {
            close(section, open);
        }
    }

    private void close(String section, List<List<String>> rows) {
        for (List<String> row : rows) {
            if (row.size() != rows.getFirst().size()) {
                throw new AssertionError("a row of another width in section " + section + ": " + row);
            }
        }
        tables.computeIfAbsent(section, key -> new ArrayList<>())
                .add(new Table(rows.getFirst(), rows.subList(2, rows.size())));
    }

    private static List<String> cells(String line) {
        String inner = line.strip();
        return List.of(inner.substring(1, inner.length() - 1).split("\\|", -1)).stream()
                .map(String::strip)
                .toList();
    }

    /** The tables of a section, in order. */
    List<Table> tables(String section) {
        return tables.getOrDefault(section, List.of());
    }

    /** The table of a section whose first heading is this. */
    Table table(String section, String firstHeading) {
        return tables(section).stream()
                .filter(table -> table.heading().getFirst().equals(firstHeading))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no table '" + firstHeading + "' in section " + section));
    }

    /** All rows of all tables of a section with this first heading. */
    List<List<String>> rows(String section, String firstHeading) {
        return tables(section).stream()
                .filter(table -> table.heading().getFirst().equals(firstHeading))
                .flatMap(table -> table.rows().stream())
                .toList();
    }

    /** The whole text of a section, normalised. */
    String text(String section) {
        return plain(texts.getOrDefault(section, new StringBuilder()).toString());
    }

    /** The item ids a cell names, sides written out. */
    static List<String> itemIds(String cell) {
        var ids = new ArrayList<String>();
        var matcher = Pattern.compile("(?<![a-z0-9])((?:hx|rf|obs|rom|fx|st|neu)-[a-z0-9-]+|-[lr]\\b)")
                .matcher(plain(cell));
        while (matcher.find()) {
            String id = matcher.group();
            ids.add(id.length() > 2 ? id : ids.getLast().replaceFirst("-[lr]$", id));
        }
        return ids;
    }

    /** Without back-ticks, and with single blanks. */
    static String plain(String text) {
        return text.replace("`", "").replaceAll("\\s+", " ").strip();
    }

    /** Whether the cell is one piece of code: a condition, not words. */
    static boolean isCondition(String cell) {
        return cell.startsWith("`") && cell.indexOf('`', 1) == cell.length() - 1;
    }

    /** The parts of a text between these signs, none where the text says there is none. */
    static List<String> list(String text, String between) {
        String plain = plain(text);
        return plain.equals("-") || plain.isEmpty()
                ? List.of()
                : List.of(plain.split(between, -1)).stream().map(String::strip).toList();
    }
}
