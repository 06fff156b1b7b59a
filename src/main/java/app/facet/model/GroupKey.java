package app.facet.model;

import app.facet.domain.protocol.Answer;
import app.facet.domain.protocol.AnswerType;
import app.facet.domain.protocol.Item;
import app.facet.domain.protocol.ItemId;
import app.facet.domain.protocol.Section;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The one key that answers what is open in a section: "all asked: no" or "all normal" (2E, decision 31). */
final class GroupKey {

    /** Once this is yes, the items below are answered one by one, face to face (7.2). */
    private static final ItemId BLADDER_OR_BOWEL = new ItemId("rf-bladder-bowel-change");

    private static final String CAUDA_EQUINA = "rf-ces-";

    private final Set<ItemId> shown = new HashSet<>();

    /** Notes that a line was on the screen. */
    void shown(ItemId item) {
        shown.add(item);
    }

    /** Whether every line that is asked was on the screen; where none must be asked, every line there is. */
    private boolean allShown(Section section, ScreeningState state) {
        var applies = section.items().stream()
                .map(Item::id)
                .filter(item -> !state.item(item).closed())
                .toList();
        var asked = applies.stream().filter(item -> state.item(item).primary()).toList();
        return shown.containsAll(
                asked.stream().allMatch(item -> !state.item(item).open()) ? applies : asked);
    }

    GroupOffer offer(Section section, ScreeningState state) {
        var open = open(section, state);
        if (state.screening().signed() || open.isEmpty()) {
            return GroupOffer.NOTHING;
        }
        if (open.stream().allMatch(item -> faceToFace(item, state))) {
            return GroupOffer.FACE_TO_FACE;
        }
        return allShown(section, state) ? GroupOffer.READY : GroupOffer.NOT_ALL_SHOWN;
    }

    /** The answers the key gives, in the order asked. */
    Map<ItemId, Answer> answers(Section section, ScreeningState state) {
        var answers = new LinkedHashMap<ItemId, Answer>();
        for (Item item : open(section, state)) {
            if (shown.contains(item.id()) && !faceToFace(item, state)) {
                answer(section, item).ifPresent(answer -> answers.put(item.id(), answer));
            }
        }
        return answers;
    }

    private static List<Item> open(Section section, ScreeningState state) {
        return section.items().stream()
                .filter(item -> state.item(item.id()).open()
                        && !item.fromRecord()
                        && answer(section, item).isPresent())
                .toList();
    }

    private static boolean faceToFace(Item item, ScreeningState state) {
        return item.id().value().startsWith(CAUDA_EQUINA)
                && state.answers().to(BLADDER_OR_BOWEL).equals(Optional.of(Answer.YesNo.YES));
    }

    private static Optional<Answer> answer(Section section, Item item) {
        return switch (section.groupKey()) {
            case NONE -> Optional.empty();
            case ALL_NO -> item.type() instanceof AnswerType.YesNo ? Optional.of(Answer.YesNo.NO) : Optional.empty();
            case ALL_NORMAL -> item.normal().map(normal -> normal(item.type(), normal));
        };
    }

    private static Answer normal(AnswerType type, String normal) {
        return switch (type) {
            case AnswerType.YesNo() -> new Answer.YesNo(normal.equals("yes"));
            case AnswerType.Scale() -> new Answer.Amount(Double.parseDouble(normal));
            case AnswerType.Amount _ -> new Answer.Amount(Double.parseDouble(normal));
            case AnswerType.Choice _ -> new Answer.Choice(normal);
            case AnswerType.Choices _ -> new Answer.Choices(Set.of(normal));
            case AnswerType.Text() -> new Answer.Text(normal);
        };
    }
}
