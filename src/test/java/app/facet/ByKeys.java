package app.facet;

import app.facet.domain.protocol.Answer;
import app.facet.domain.protocol.AnswerType;
import app.facet.domain.protocol.Item;
import app.facet.domain.protocol.ItemId;
import app.facet.domain.protocol.Section;
import app.facet.model.GroupOffer;
import app.facet.model.ItemState;
import app.facet.model.ScreeningModel;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCode;

/** Answers the questions of a step by keys, going where the focus leads; the model is only looked at. */
final class ByKeys {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTVWXYZ";

    private final Keyboard keys;
    private final ScreeningModel model;
    private final Map<ItemId, Answer> wanted;
    private final Deque<String> notes;

    /** Hands that know these answers, and put these notes to the first questions they answer one by one. */
    ByKeys(Keyboard keys, ScreeningModel model, Map<ItemId, Answer> wanted, Deque<String> notes) {
        this.keys = keys;
        this.model = model;
        this.wanted = wanted;
        this.notes = notes;
    }

    /** Walks the open step from where the focus is to its end. */
    void walk() {
        walk(Integer.MAX_VALUE);
    }

    /** Walks over at most so many questions. */
    void walk(int most) {
        for (int at = 0; at < most; at++) {
            var question = keys.question();
            if (question.isEmpty()) {
                return;
            }
            visit(question.get());
        }
    }

    private void visit(String id) {
        Item item = model.protocol().item(new ItemId(id)).orElseThrow();
        var answer = Optional.ofNullable(wanted.get(item.id()));
        Section section = sectionOf(item);
        if (!state(item).open() || answer.isEmpty()) {
            keys.push(KeyCode.ENTER);
        } else if (fitsGroupKey(section)) {
            groupKey(item, section);
        } else {
            if (!notes.isEmpty() && !(item.type() instanceof AnswerType.Text)) {
                note(id, notes.pop());
            }
            answer(item, answer.get());
        }
        keys.await("the focus leaves " + id, () -> !keys.question().equals(Optional.of(id)));
    }

    private void note(String id, String text) {
        keys.type("/").awaitFocus(id + "-typed").type(text).push(KeyCode.ENTER).awaitFocus(id);
    }

    private void answer(Item item, Answer answer) {
        switch (answer) {
            case Answer.YesNo(boolean yes) -> keys.push(yes ? KeyCode.Y : KeyCode.N);
            case Answer.Amount(double value) -> number(item, value);
            case Answer.Choice(String option) -> option(item, option);
            case Answer.Choices(var options) -> {
                item.type().options().stream()
                        .map(AnswerType.Option::id)
                        .filter(options::contains)
                        .forEach(option -> option(item, option));
                keys.push(options.isEmpty() ? KeyCode.DIGIT0 : KeyCode.ENTER);
            }
            case Answer.Text(String text) -> keys.type(text).push(KeyCode.ENTER);
            case Answer.Unknown _ -> keys.push(KeyCode.U);
        }
    }

    private void number(Item item, double value) {
        String plain = String.valueOf(Math.round(value));
        if (item.type() instanceof AnswerType.Scale) {
            plain.chars().forEach(digit -> keys.push(KeyCode.getKeyCode(Character.toString(digit))));
            if (plain.equals("1")) {
                keys.push(KeyCode.ENTER); // a 1 waits for the 0 of 10
            }
        } else {
            keys.type(plain).push(KeyCode.ENTER);
        }
    }

    private void option(Item item, String option) {
        var ids = item.type().options().stream().map(AnswerType.Option::id).toList();
        int index = ids.indexOf(option);
        String key = index < 9 ? String.valueOf(index + 1) : LETTERS.substring(index - 9, index - 8);
        keys.push(KeyCode.getKeyCode(key));
    }

    /** Reads every line of the section, then answers all of them by one key. */
    private void groupKey(Item item, Section section) {
        if (item.equals(lastOf(section))) {
            keys.await(
                    "all of " + section.id() + " was shown",
                    () -> keys.look(() -> model.offer(section)) == GroupOffer.READY);
            keys.push(KeyCode.SHIFT, KeyCode.N);
        } else {
            keys.push(KeyCode.ENTER);
        }
    }

    private boolean fitsGroupKey(Section section) {
        return section.groupKey() != Section.GroupKey.NONE
                && section.items().stream()
                        .filter(item -> shown(section, item) && state(item).open())
                        .allMatch(item -> Optional.ofNullable(wanted.get(item.id()))
                                .filter(answer -> answer.equals(byGroupKey(section, item)))
                                .isPresent());
    }

    private static Answer byGroupKey(Section section, Item item) {
        return section.groupKey() == Section.GroupKey.ALL_NO
                ? Answer.YesNo.NO
                : new Answer.Choice(item.normal().orElse(""));
    }

    private Item lastOf(Section section) {
        return section.items().stream()
                .filter(item -> shown(section, item))
                .toList()
                .getLast();
    }

    /** In a table whole rows are shown. */
    private boolean shown(Section section, Item item) {
        if (section.layout() == Section.Layout.LIST) {
            return asked(item);
        }
        return section.items().stream()
                .filter(this::asked)
                .flatMap(other -> other.row().stream())
                .collect(Collectors.toSet())
                .contains(item.row().orElse(""));
    }

    private boolean asked(Item item) {
        return state(item).primary() && !state(item).closed();
    }

    private Section sectionOf(Item item) {
        return model.protocol().stepOf(item.id()).orElseThrow().sections().stream()
                .filter(section -> section.items().contains(item))
                .findFirst()
                .orElseThrow();
    }

    private ItemState state(Item item) {
        return keys.look(() -> model.state().item(item.id()));
    }

    /** What is core and still open. */
    List<ItemId> open() {
        return model.protocol().items().values().stream()
                .filter(item -> state(item).open() && state(item).core())
                .map(Item::id)
                .toList();
    }
}
