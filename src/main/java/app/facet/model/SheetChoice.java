package app.facet.model;

import app.facet.domain.screening.Clinic;
import app.facet.domain.screening.Patient;
import app.facet.domain.screening.SheetStyle;
import app.facet.paper.Format;
import app.facet.paper.Sheet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.util.Subscription;

/** How a patient's paper is laid out: as the last one was, else as the clinic settled; what is chosen is remembered. */
public final class SheetChoice {

    private final List<String> languages;
    private final IntegerProperty points;
    private final StringProperty sheet;
    private final ObjectProperty<SheetLanguage> language;

    /** Remembers how a patient's papers are laid out; durable when it returns. */
    @FunctionalInterface
    public interface Memory {
        /** Keeps the language and the style of a patient's papers. */
        void remember(UUID patient, String language, SheetStyle style);
    }

    /** The layout of a patient's papers, which can be made in these languages. */
    public SheetChoice(Patient patient, Clinic clinic, List<String> languages, Memory memory, Work work) {
        this.languages = List.copyOf(languages);
        Optional<SheetStyle> last = patient.style();
        points = new SimpleIntegerProperty(last.map(SheetStyle::textSize).orElse(clinic.textSize()));
        sheet = new SimpleStringProperty(Sheet.of(last.map(SheetStyle::paper).orElse(clinic.paper()))
                .orElse(Sheet.A4)
                .id());
        boolean both = languages.size() > 1 && last.map(SheetStyle::bilingual).orElse(false);
        String first = languages.contains(patient.language()) ? patient.language() : languages.getFirst();
        language = new SimpleObjectProperty<>(new SheetLanguage(first, both));
        changed(() -> {
            var chosen = language.get();
            var style = new SheetStyle(chosen.both(), sheet.get(), points.get());
            work.onStore(() -> memory.remember(patient.id(), chosen.first(), style));
        });
    }

    /** The text sizes a paper may have, in points, smallest first. */
    public static List<Integer> sizes() {
        return Format.SIZES.stream().sorted().toList();
    }

    /** The paper sizes by their ids. */
    public static List<String> sheets() {
        return Arrays.stream(Sheet.values()).map(Sheet::id).toList();
    }

    /** The languages to choose from; with more than one also both, the present one first. */
    public List<SheetLanguage> languages() {
        var offered = new ArrayList<SheetLanguage>();
        languages.forEach(tag -> offered.add(new SheetLanguage(tag, false)));
        if (languages.size() > 1) {
            offered.add(new SheetLanguage(language.get().first(), true));
        }
        return List.copyOf(offered);
    }

    /** The text size in points. */
    public IntegerProperty pointsProperty() {
        return points;
    }

    /** The paper size by its id. */
    public StringProperty sheetProperty() {
        return sheet;
    }

    /** The language. */
    public ObjectProperty<SheetLanguage> languageProperty() {
        return language;
    }

    /** Tells each change from now on. */
    Subscription changed(Runnable told) {
        return points.subscribe((_, _) -> told.run())
                .and(sheet.subscribe((_, _) -> told.run()))
                .and(language.subscribe((_, _) -> told.run()));
    }

    Format format() {
        String first = language.get().first();
        var second = languages.stream()
                .filter(tag -> language.get().both() && !tag.equals(first))
                .findFirst()
                .map(Locale::of);
        return new Format(Sheet.of(sheet.get()).orElseThrow(), points.get(), Locale.of(first), second);
    }
}
