package app.facet.ui.screening;

import app.facet.domain.protocol.Item;
import app.facet.domain.protocol.ItemId;
import app.facet.domain.protocol.Section;
import app.facet.domain.screening.Given;
import app.facet.model.GroupOffer;
import app.facet.model.ItemState;
import app.facet.model.ScreeningModel;
import app.facet.model.ScreeningState;
import app.facet.ui.control.AnswerPlace;
import app.facet.ui.control.FixedControl;
import app.facet.ui.fx.Texts;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** One section as a card: its heading with the group key, its questions, and the fold that keeps detail out of the way. */
final class Card extends VBox {

    private final Section section;
    private final ScreeningModel model;
    private final Texts texts;
    private final AnswerWords words;
    private final Map<ItemId, AnswerPlace> places = new LinkedHashMap<>();
    private final Map<ItemId, ItemState> shown = new HashMap<>();
    private final CardHeader header;
    private final Optional<FoldedText> intro;
    private final Button more = new Button();
    private boolean unfolded;
    private boolean built;
    private int waiting;
    private boolean asked;
    private Optional<TableRows> rowsOfTable = Optional.empty();

    /** A card that is filled when it is built. */
    Card(Section section, ScreeningModel model, Texts texts, AnswerWords words) {
        this.section = section;
        this.model = model;
        this.texts = texts;
        this.words = words;
        setId("section-" + section.id());
        getStyleClass().addAll("card", "question-card");
        header = new CardHeader(section, texts);
        intro = section.intro().map(text -> new FoldedText(SourceWords.plain(text), texts));
        getChildren().add(header);
        intro.ifPresent(getChildren()::add);
        more.setId("more-" + section.id());
        more.getStyleClass().addAll("plain", "more");
        more.setOnAction(_ -> unfold(!unfolded));
    }

    /** Calls this when the group key is pressed with the mouse. */
    void setOnGroup(Runnable pressed) {
        header.setOnGroup(pressed);
    }

    /** Fills the card. */
    void build(ItemControls controls, Asker asker) {
        if (built) {
            return;
        }
        built = true;
        var table = new TableRows(section, model, texts, words, controls, asker);
        var list = new ListRows(section, controls, asker);
        boolean isTable = section.layout() == Section.Layout.TABLE;
        getChildren().remove(more);
        getChildren().addAll(isTable ? table.build(places) : list.build(places));
        shown.clear();
        if (isTable) {
            rowsOfTable = Optional.of(table);
        }
    }

    /** Its questions in the order asked. */
    Map<ItemId, AnswerPlace> places() {
        return places;
    }

    /** Its section. */
    Section section() {
        return section;
    }

    /** How many questions a card holds of which none is asked so far. */
    int waiting() {
        return waiting;
    }

    /** Whether any of its questions is asked so far. */
    boolean asked() {
        return asked && isVisible();
    }

    /** Whether its rows exist. */
    boolean built() {
        return built;
    }

    /** Whether the detail is shown. */
    boolean unfolded() {
        return unfolded;
    }

    /** Shows or hides the detail. */
    void unfold(boolean open) {
        unfolded = open;
        update(model.state());
    }

    /** Shows a state; only what changed is touched. */
    void update(ScreeningState state) {
        var primary = primary(state);
        int folded = 0;
        boolean any = false;
        for (Item item : section.items()) {
            var now = state.item(item.id());
            boolean applies = now.applies();
            boolean first = primary.contains(item.id());
            folded += applies && !first ? 1 : 0;
            any |= applies;
            if (built) {
                update(item, now, applies && (first || unfolded));
            }
        }
        rowsOfTable.ifPresent(table -> table.update(state));
        visible(this, any);
        updateMore(folded, folded > 0 && primary.isEmpty());
        boolean hasKey = section.groupKey() != Section.GroupKey.NONE;
        header.update(
                state,
                hasKey ? model.offer(section) : GroupOffer.NOTHING,
                hasKey && built && (!primary.isEmpty() || unfolded));
        waiting = primary.isEmpty() && !unfolded ? folded : 0;
        asked = !primary.isEmpty() || unfolded;
    }

    /** What is asked without unfolding; in a table whole rows. */
    private Set<ItemId> primary(ScreeningState state) {
        boolean table = section.layout() == Section.Layout.TABLE;
        var rows = section.items().stream()
                .filter(item -> state.item(item.id()).primary()
                        && !state.item(item.id()).closed())
                .flatMap(item -> item.row().stream())
                .collect(Collectors.toSet());
        return section.items().stream()
                .filter(item -> table
                        ? rows.contains(item.row().orElse(""))
                        : state.item(item.id()).primary())
                .map(Item::id)
                .collect(Collectors.toSet());
    }

    private void update(Item item, ItemState now, boolean show) {
        var place = Objects.requireNonNull(places.get(item.id()));
        visible(place.node(), show);
        if (now.equals(shown.put(item.id(), now))) {
            return;
        }
        String said = words.words(item, now.answer());
        if (place.control() instanceof FixedControl fixed) {
            fixed.say(said);
        }
        boolean gone = now.closed();
        place.control().setDisable(gone || model.state().screening().signed());
        place.control().show(ItemControls.reply(now.answer()), now.alarm().isPresent(), said);
        String alarm = now.alarm().map(level -> "alarm-" + level.id()).orElse("");
        place.tell(about(item, now), noted(now), gone, alarm);
    }

    private String noted(ItemState now) {
        return now.note().isEmpty() ? "" : texts.of("screening.noted", now.note());
    }

    private String about(Item item, ItemState now) {
        if (now.standing() == ItemState.Standing.NO_LONGER_APPLIES) {
            return texts.of("screening.no-longer", words.words(item, now.given().flatMap(Given::answer)));
        }
        if (now.link().isPresent()) {
            return texts.of("screening.linked", now.link().get().text());
        }
        if (item.fromRecord()) {
            return texts.of("screening.from-record");
        }
        if (now.standing() == ItemState.Standing.UNKNOWN) {
            return words.words(item, now.answer());
        }
        var readings = now.given()
                .flatMap(Given::measurement)
                .map(Given.Measurement::readings)
                .orElse(List.of());
        if (readings.size() > 1) {
            return texts.of("screening.readings", words.readings(readings), words.words(item, now.answer()));
        }
        return now.open() && !now.holdsBack().isEmpty() && !now.gate()
                ? texts.of("screening.holds-back", String.join(", ", now.holdsBack()))
                : "";
    }

    /** The fold stands under the rows; where nothing is asked at all, it is all there is of the card. */
    private void updateMore(int folded, boolean all) {
        visible(more, folded > 0);
        more.setText(
                unfolded
                        ? texts.of("screening.less")
                        : texts.of(all ? "screening.more.all" : "screening.more", folded));
        var where = all && !unfolded ? header : this;
        if (!where.equals(more.getParent())) {
            header.getChildren().remove(more);
            getChildren().remove(more);
            where.getChildren().add(more);
        }
        intro.ifPresent(text -> visible(text, !all || unfolded));
    }

    private static void visible(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
