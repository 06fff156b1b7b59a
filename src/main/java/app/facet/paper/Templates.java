package app.facet.paper;

import com.samskivert.mustache.Escapers;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The HTML templates of resources/paper. Every value is escaped, and a name a template asks for in vain is an error: a
 * sheet with a hole must not be printed.
 */
final class Templates {

    private final Mustache.Compiler compiler = Mustache.compiler()
            .withLoader(name -> new StringReader(read(name + ".html")))
            .withEscaper(Templates::escaped)
            .emptyStringIsFalse(true)
            .strictSections(true);
    private final String style = read("paper.css");

    /** The template of a paper. */
    Template of(String kind) {
        try (Reader reader = new StringReader(read(kind + ".html"))) {
            return compiler.compile(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The style sheet of all papers. */
    String style() {
        return style;
    }

    /** A text as it stands in HTML or in an attribute. */
    static String escaped(String text) {
        return Escapers.HTML.escape(printable(text));
    }

    /** Without characters that are not allowed in XML or PDF: controls, byte order marks, halves of pairs. */
    static String printable(String text) {
        return text.codePoints()
                .map(point -> Character.isWhitespace(point) && point != '\n' ? ' ' : point)
                .filter(point -> (point == '\n' || !Character.isISOControl(point))
                        && point != 0xFEFF
                        && (point & 0xFFFE) != 0xFFFE
                        && Character.getType(point) != Character.SURROGATE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String read(String file) {
        try (InputStream in = Templates.class.getResourceAsStream("/paper/" + file)) {
            if (in == null) {
                throw new IllegalArgumentException("no template: " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
