package app.facet.ui.screening;

import app.facet.domain.protocol.Section;
import app.facet.domain.screening.Given;
import app.facet.model.GroupOffer;
import app.facet.model.ScreeningState;
import app.facet.ui.fx.Texts;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The heading of a card with the one key that answers what is open in it, and what keeps that key from working. */
final class CardHeader extends HBox {

    private final Section section;
    private final Texts texts;
    private final Label note = new Label();
    private final Button group = new Button();

    CardHeader(Section section, Texts texts) {
        this.section = section;
        this.texts = texts;
        getStyleClass().add("card-header");
        var title = new Label(section.title().toUpperCase(Locale.ROOT));
        title.setId("title-" + section.id());
        title.getStyleClass().add("eyebrow");
        title.setWrapText(true);
        title.setMaxWidth(Double.MAX_VALUE);
        setHgrow(title, Priority.ALWAYS);
        note.getStyleClass().addAll("small", "quiet");
        note.setId("group-note-" + section.id());
        note.setMinWidth(Region.USE_PREF_SIZE);
        group.setId("group-" + section.id());
        group.getStyleClass().addAll("compact", "group-key");
        group.setMinWidth(Region.USE_PREF_SIZE);
        group.setContentDisplay(ContentDisplay.RIGHT);
        var cap = new Label(texts.of("screening.group.key"));
        cap.getStyleClass().add("keycap");
        group.setGraphic(cap);
        getChildren().setAll(title, note, group);
    }

    /** Calls this when the key is pressed with the mouse. */
    void setOnGroup(Runnable pressed) {
        group.setOnAction(_ -> pressed.run());
    }

    /** Shows whether the key can be used; without rows on the screen there is none. */
    void update(ScreeningState state, GroupOffer offer, boolean rows) {
        boolean waits = section.readEach() && offer == GroupOffer.NOT_ALL_SHOWN;
        visible(group, rows && offer != GroupOffer.NOTHING && !waits);
        group.setDisable(offer != GroupOffer.READY);
        boolean some = section.items().stream()
                .map(item -> state.item(item.id()))
                .anyMatch(item -> !item.open() && !item.closed());
        group.setText(words(some));
        note.setText(rows ? note(offer, state) : "");
        visible(note, !note.getText().isEmpty());
    }

    private String words(boolean some) {
        if (section.groupKey() == Section.GroupKey.ALL_NORMAL) {
            return texts.of(some ? "screening.group.rest-normal" : "screening.group.all-normal");
        }
        return texts.of(some ? "screening.group.rest-no" : "screening.group.all-no");
    }

    private String note(GroupOffer offer, ScreeningState state) {
        return switch (offer) {
            case NOT_ALL_SHOWN -> texts.of("screening.group.read-each");
            case FACE_TO_FACE -> texts.of("screening.group.face-to-face");
            case READY -> "";
            case NOTHING -> {
                long asGroup = section.items().stream()
                        .flatMap(item -> state.item(item.id()).given().stream())
                        .filter(given -> given.how() == Given.How.GROUP_KEY)
                        .count();
                yield asGroup == 0 ? "" : texts.of("screening.group.asked", asGroup);
            }
        };
    }

    private static void visible(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
