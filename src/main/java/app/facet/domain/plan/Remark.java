package app.facet.domain.plan;

import app.facet.domain.reading.Grade;
import java.util.List;

/**
 * Something that would make a patient's sheet worse, with its place and what mends it. Only a missing get-help box forbids
 * printing. The words for a screen are behind {@link #key()} with {@link #slots()}, and behind the key of its {@link #fix()}.
 */
public sealed interface Remark {

    /** The parts of a sheet. */
    enum Part {
        SHEET,
        OPENING,
        GET_HELP,
        EXERCISE,
        TRAFFIC_LIGHT,
        TOPIC
    }

    /**
     * Where on the sheet.
     *
     * @param part which part
     * @param id the exercise or topic it is about; empty for the other parts
     * @param name its heading, as printed
     */
    record Where(Part part, String id, String name) {
        /** A part there is only one of. */
        public static Where the(Part part, String name) {
            return new Where(part, "", name);
        }
    }

    /** What mends it. */
    enum Fix {
        /** Take an exercise out. */
        REMOVE_EXERCISE("remove-exercise"),
        /** Type the reason for the exercise. */
        GIVE_REASON("give-reason"),
        /** Put an easier text into the content. */
        EDIT_CONTENT("edit-content"),
        /** Print in English, or have the text translated. */
        OTHER_LANGUAGE("other-language"),
        /** Have the translation read and signed. */
        SIGN_TRANSLATION("sign-translation"),
        /** Put the box back into the content. */
        RESTORE_BOX("restore-box");

        private final String id;

        Fix(String id) {
            this.id = id;
        }

        /** The key of its words. */
        public String key() {
            return "quality.fix." + id;
        }
    }

    /** The get-help box has no lines (section 10.1). */
    record NoGetHelp() implements Remark {}

    /**
     * More exercises than are done well (section 9.2; walking does not count).
     *
     * @param exercises how many
     * @param withoutReason those beyond the sixth that still need a typed reason
     */
    record TooMany(int exercises, List<String> withoutReason) implements Remark {
        /** Copies the list. */
        public TooMany {
            withoutReason = List.copyOf(withoutReason);
        }
    }

    /**
     * An exercise that is not on the sheet because its avoid rule is not settled (decision 3).
     *
     * @param avoided whether the rule is true and needs a typed reason; otherwise it is undecided and needs a confirmation
     */
    record LeftOut(Where where, boolean avoided) implements Remark {}

    /** A block that is harder to read than it may be (decision 22). */
    record HardToRead(Where where, Grade grade, Grade.Block block) implements Remark {}

    /** A step of more words than are kept in mind; the first step is 1. */
    record LongStep(Where where, int step, int words) implements Remark {}

    /** A threatening phrase of section 10.2. */
    record Threatening(Where where, String phrase) implements Remark {}

    /** Texts on this sheet that are not translated, by their places in the content. */
    record Untranslated(List<String> texts) implements Remark {
        /** Copies the list. */
        public Untranslated {
            texts = List.copyOf(texts);
        }
    }

    /** The translation has not been read by a clinician (decision 26). */
    record NotReviewed() implements Remark {}

    /** Whether the sheet may not be printed with it. */
    default boolean blocks() {
        return this instanceof NoGetHelp;
    }

    /** Where it is. */
    default Where where() {
        return Where.the(this instanceof NoGetHelp ? Part.GET_HELP : Part.SHEET, "");
    }

    /** What mends it. */
    default Fix fix() {
        return switch (this) {
            case NoGetHelp _ -> Fix.RESTORE_BOX;
            case TooMany many -> many.withoutReason().isEmpty() ? Fix.REMOVE_EXERCISE : Fix.GIVE_REASON;
            case LeftOut _ -> Fix.GIVE_REASON;
            case HardToRead _, LongStep _, Threatening _ -> Fix.EDIT_CONTENT;
            case Untranslated _ -> Fix.OTHER_LANGUAGE;
            case NotReviewed _ -> Fix.SIGN_TRANSLATION;
        };
    }

    /** The key of its words. */
    default String key() {
        return "quality."
                + switch (this) {
                    case NoGetHelp _ -> "no-get-help";
                    case TooMany many -> many.withoutReason().isEmpty() ? "many" : "too-many";
                    case LeftOut left -> left.avoided() ? "left-out" : "left-out-undecided";
                    case HardToRead hard ->
                        hard.grade().scale() == Grade.Scale.FLESCH_KINCAID ? "grade" : "grade-spanish";
                    case LongStep _ -> "long-step";
                    case Threatening _ -> "threatening";
                    case Untranslated _ -> "untranslated";
                    case NotReviewed _ -> "not-reviewed";
                };
    }

    /** What fills the slots of its words; numbers as numbers, names as a person reads them. */
    default List<Object> slots() {
        return switch (this) {
            case NoGetHelp _, NotReviewed _ -> List.of();
            case TooMany many -> List.of(many.exercises());
            case LeftOut left -> List.of(left.where().name());
            case HardToRead hard ->
                List.of(
                        hard.where().name(),
                        Math.round(hard.grade().value()),
                        Math.round(Grade.limit(hard.grade().scale(), hard.block())));
            case LongStep step -> List.of(step.where().name(), step.step(), step.words());
            case Threatening word -> List.of(word.where().name(), word.phrase());
            case Untranslated texts -> List.of(texts.texts().size());
        };
    }
}
