package app.facet.ui.control;

import app.facet.domain.rule.Triage;
import app.facet.ui.fx.Texts;
import java.util.OptionalInt;
import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** An outcome told by word, icon and colour; the colour never stands alone. */
public final class TriagePill extends Label {

    /** A pill for a level, with "in how many days" where the level has days. */
    public TriagePill(Texts texts, Triage level, OptionalInt days) {
        getStyleClass().addAll("pill", styleClass(level));
        String word = texts.of("triage." + level.id());
        setText(
                days.isPresent() && level.hasDays()
                        ? texts.of("triage.with-days", word, texts.of("triage.days", days.getAsInt()))
                        : word);
        setGraphic(new FontIcon(icon(level)));
        setMinWidth(USE_PREF_SIZE);
    }

    /** The style class that colours anything by a level. */
    public static String styleClass(Triage level) {
        return "triage-" + level.id();
    }

    /** The icon of a level: each has its own shape. */
    public static Feather icon(Triage level) {
        return switch (level) {
            case EMERGENCY -> Feather.ALERT_OCTAGON;
            case URGENT -> Feather.ALERT_TRIANGLE;
            case REFER -> Feather.CORNER_UP_RIGHT;
            case TREAT_WITH_CAUTION -> Feather.ALERT_CIRCLE;
            case SELF_MANAGE -> Feather.CHECK_CIRCLE;
            case INCOMPLETE -> Feather.HELP_CIRCLE;
        };
    }
}
