package app.facet;

import static app.facet.SampleItems.in;
import static app.facet.SampleItems.measured;
import static app.facet.SampleItems.normally;

import app.facet.domain.ClinicalContent;
import app.facet.domain.Languages;
import app.facet.domain.Pictures;
import app.facet.domain.plan.Action;
import app.facet.domain.plan.Category;
import app.facet.domain.plan.Country;
import app.facet.domain.plan.Dose;
import app.facet.domain.plan.Exercise;
import app.facet.domain.plan.PlanRules;
import app.facet.domain.plan.SafetyNet;
import app.facet.domain.plan.TrafficLight;
import app.facet.domain.plan.WordsToAvoid;
import app.facet.domain.progress.ProgressRules;
import app.facet.domain.protocol.Answer;
import app.facet.domain.protocol.Item;
import app.facet.domain.protocol.ItemId;
import app.facet.domain.protocol.Protocol;
import app.facet.domain.protocol.Section;
import app.facet.domain.protocol.Section.GroupKey;
import app.facet.domain.protocol.Section.Layout;
import app.facet.domain.protocol.Source;
import app.facet.domain.protocol.Step;
import app.facet.domain.rule.Comparison;
import app.facet.domain.rule.Condition;
import app.facet.domain.rule.ConditionParser;
import app.facet.domain.rule.Fact;
import app.facet.domain.rule.Irritability;
import app.facet.domain.rule.Link;
import app.facet.domain.rule.Norm;
import app.facet.domain.rule.Pattern;
import app.facet.domain.rule.PlanKind;
import app.facet.domain.rule.Prompt;
import app.facet.domain.rule.Rule;
import app.facet.domain.rule.RuleBook;
import app.facet.domain.rule.Triage;
import app.facet.domain.screening.Patient;
import app.facet.domain.screening.Screening;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;

/** A small protocol with every answer type and rules of every level, made by hand so that tests need no files. */
public final class SampleContent {

    /** A patient who does not exist. */
    public static final Patient PATIENT = new Patient(
            new UUID(1, 1), "Sample Patient A", LocalDate.of(1992, 5, 4), Patient.Sex.FEMALE, "20418", "", "en", "");

    /** The United States, with nothing replaced. */
    public static final Country COUNTRY =
            new Country("us", "United States", Optional.of("911"), Optional.empty(), "letter", Map.of(), List.of());

    private static final Source SOURCE = Source.parse("Downie 2013 [checked: V11], [working]");

    private final SampleItems make = new SampleItems();

    private SampleContent() {}

    /** The content. */
    public static ClinicalContent content() {
        return new SampleContent().make();
    }

    /** A screening of the sample patient, just begun. */
    public static Screening screening() {
        return new Screening(
                new UUID(2, 2),
                PATIENT.id(),
                new UUID(3, 3),
                LocalDate.of(2026, 11, 22),
                Instant.parse("2026-11-22T10:00:00Z"),
                "hash",
                "1.0",
                "",
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    /** An item id. */
    public static ItemId id(String id) {
        return new ItemId(id);
    }

    private ClinicalContent make() {
        var protocol = Protocol.of(List.of(
                history(),
                redFlags(),
                nerveCheck(),
                motion(),
                empty("findings", "Findings", Step.Kind.FINDINGS),
                empty("plan", "Plan & handout", Step.Kind.PLAN)));
        return new ClinicalContent(
                "1.0",
                "hash",
                protocol,
                rules(),
                Map.of(
                        "ex-walking",
                        exercise("ex-walking", "Walking"),
                        "ex-bird-dog",
                        exercise("ex-bird-dog", "Bird dog")),
                Map.of(),
                Pictures.NONE,
                planRules(),
                List.of(),
                actions(),
                new SafetyNet(
                        "When to get help", "Now", "{emergency-number}", "", List.of(), List.of(), "Soon", List.of()),
                Map.of("us", COUNTRY),
                new TrafficLight("Pain", List.of(), List.of()),
                new WordsToAvoid(List.of()),
                List.of(),
                ProgressRules.NONE,
                Map.of(),
                Languages.NONE);
    }

    private static Step empty(String id, String title, Step.Kind kind) {
        return new Step(id, title, "", kind, List.of());
    }

    private static Section card(String id, String title, GroupKey key, boolean readEach, Item... items) {
        return new Section(id, title, Optional.empty(), Layout.LIST, List.of(), key, readEach, List.of(items));
    }

    private static Section table(String id, String title, GroupKey key, List<String> columns, Item... items) {
        return new Section(id, title, Optional.empty(), Layout.TABLE, columns, key, false, List.of(items));
    }

    private Step history() {
        var click = card(
                "click",
                "The click itself",
                GroupKey.NONE,
                false,
                make.number("hx-age", "How old are you?", "years", 5, 110, 16, 90),
                make.choice(
                        "hx-click-onset",
                        "How did the clicking start?",
                        "Suddenly, with an injury",
                        "Suddenly, without an injury",
                        "Gradually",
                        "It has always clicked"),
                make.choice("hx-click-trend", "Is it getting less, the same, more?", "Less", "The same", "More"),
                make.choices(
                        "hx-click-provoke",
                        "What sets it off?",
                        "Bending forward",
                        "Coming up from a bend",
                        "Bending back",
                        "Bending sideways",
                        "Twisting",
                        "Squat",
                        "Lunge",
                        "Rolling over"),
                make.text("hx-goal", "What would you like to do again?"));
        var pain = card(
                "symptoms",
                "Pain and other symptoms",
                GroupKey.NONE,
                false,
                make.flag("hx-pain", "Any pain in the back, hip or leg with it?", ""),
                make.scale("hx-nprs-worst", "Worst pain in the last 24 hours", "hx-pain"),
                make.number("hx-pain-weeks", "For how many weeks?", "weeks", 0, 5200, 0, 520),
                make.number("hx-pain-onset-age", "How old were you when it first hurt?", "years", 0, 110, 5, 90),
                make.yesNo("hx-stiffness", "Stiff in the morning?", "", ""));
        return new Step(
                "history", "History", "The click, pain and other symptoms.", Step.Kind.QUESTIONS, List.of(click, pain));
    }

    private Step redFlags() {
        var bladder = card(
                "group-1",
                "Bladder, bowel, between the legs (read each one)",
                GroupKey.ALL_NO,
                true,
                make.flag(
                        "rf-ces-urine",
                        "New or worse trouble starting to pee, weak stream, or less feeling of peeing?",
                        ""),
                make.flag("rf-ces-bowel", "Cannot feel when the bowel is full, or new loss of bowel control?", ""),
                make.flag(
                        "rf-ces-saddle",
                        "Numb or odd feeling between the legs, around the genitals or the bottom (back passage), even a small patch?",
                        ""),
                make.flag(
                        "rf-bladder-bowel-change",
                        "Any other new change in bladder or bowel habit?",
                        "First ask every item above, face to face."));
        var began = card(
                "group-4",
                "How it began, how bad it is",
                GroupKey.ALL_NO,
                false,
                make.flag(
                        "rf-trauma-major",
                        "Big accident: road crash, fall from above standing height, heavy crush?",
                        ""),
                make.flag("rf-sudden-severe", "Sudden severe pain with little or no injury?", ""),
                make.flag("rf-severe-immobile", "Pain so severe you can hardly move, walk or dress?", ""));
        var ill = card(
                "group-6",
                "Feeling ill now",
                GroupKey.ALL_NO,
                false,
                make.flag("rf-fever", "Fever, chills or drenching sweats now or this week (not hot flushes)?", ""),
                make.flag("rf-weight-loss", "Losing weight without trying (about 5% or more in 6 months)?", ""),
                make.flag("rf-unremitting", "Constant pain that nothing eases and is building up?", ""));
        var safe = card(
                "safe",
                "Positions and balance",
                GroupKey.ALL_NO,
                false,
                make.yesNo("hx-falls", "Fallen in the last year?", "", "always"),
                make.yesNo("hx-wrist-problem", "Trouble leaning on a wrist?", "", "always"),
                make.yesNo("hx-knee-problem", "Trouble kneeling?", "", ""));
        return new Step(
                "red-flags",
                "Red flags",
                "Most items act in combination; a few act alone because a miss is catastrophic. Not asked is never no.",
                Step.Kind.QUESTIONS,
                List.of(bladder, began, ill, safe));
    }

    private Step nerveCheck() {
        var skin = table(
                "skin",
                "Skin feeling",
                GroupKey.ALL_NORMAL,
                List.of("Left", "Right"),
                sense("l4", "L4 inner shin", "l"),
                sense("l4", "L4 inner shin", "r"),
                sense("l5", "L5 big toe", "l"),
                sense("l5", "L5 big toe", "r"));
        var power = table(
                "power",
                "Muscle strength",
                GroupKey.ALL_NORMAL,
                List.of("Left", "Right"),
                normally(
                        "5",
                        in("L4 ankle up", "Left", make.number("neu-myo-l4-l", "L4 strength, left", "", 0, 5, 0, 5))),
                normally(
                        "5",
                        in("L4 ankle up", "Right", make.number("neu-myo-l4-r", "L4 strength, right", "", 0, 5, 0, 5))));
        return new Step(
                "nerve-check", "Nerve check", "Recommended for everyone.", Step.Kind.QUESTIONS, List.of(skin, power));
    }

    private Item sense(String root, String row, String side) {
        return normally(
                "normal",
                in(
                        row,
                        side.equals("l") ? "Left" : "Right",
                        make.choice(
                                "neu-sens-" + root + "-" + side,
                                row + " skin feeling, " + side,
                                "Normal",
                                "Reduced",
                                "Absent",
                                "Increased")));
    }

    private Step motion() {
        var movements = new java.util.ArrayList<Item>();
        for (var move : List.of(
                List.of("flex", "Flexion"),
                List.of("ext", "Extension"),
                List.of("sbl", "Side bend left"),
                List.of("sbr", "Side bend right"))) {
            String key = move.getFirst();
            String row = move.getLast();
            movements.add(measured(
                    in(row, "Degrees", make.number("rom-lx-" + key + "-deg", row, "deg", -10, 110, 3, 80)),
                    "Zero one inclinometer on T12, one on S1.",
                    "“Bend as far as you can.”",
                    "Read both. Lumbar = T12 minus S1."));
            movements.add(
                    in(row, "Pain", make.scale("obs-" + key + "-pain", row + ": worst pain during the move", "")));
            movements.add(in(
                    row,
                    "Familiar click",
                    make.yesNo("obs-" + key + "-click", row + ": familiar click reproduced?", "", "always")));
            movements.add(in(
                    row,
                    "Seen",
                    make.choices(
                            "obs-" + key + "-quality",
                            row + ": what was seen",
                            "Smooth",
                            "Painful arc",
                            "Catch: sudden jerk or speed change",
                            "Guarded")));
        }
        return new Step(
                "range-of-motion",
                "Range of motion",
                "Three gentle repeats first, then measure twice; the mean counts. Stop at pain 7 or new leg symptoms.",
                Step.Kind.QUESTIONS,
                List.of(table(
                        "movements",
                        "Movements",
                        GroupKey.NONE,
                        List.of("Degrees", "Pain", "Familiar click", "Seen"),
                        movements.toArray(Item[]::new))));
    }

    private RuleBook rules() {
        var rules = List.of(
                rule(
                        "E09",
                        "rf-fever AND hx-pain AND rf-severe-immobile",
                        Triage.EMERGENCY,
                        0,
                        Triage.URGENT,
                        "act-ed-now",
                        PlanKind.NONE,
                        "possible spinal infection"),
                rule(
                        "U08",
                        "rf-trauma-major",
                        Triage.URGENT,
                        1,
                        Triage.REFER,
                        "act-doc-1",
                        PlanKind.NONE,
                        "possible fracture"),
                rule(
                        "U16",
                        "rf-fever",
                        Triage.URGENT,
                        1,
                        Triage.REFER,
                        "act-doc-1",
                        PlanKind.NONE,
                        "possible infection"),
                rule(
                        "I01",
                        "d-gate-unknown",
                        Triage.INCOMPLETE,
                        -1,
                        Triage.INCOMPLETE,
                        "",
                        PlanKind.NONE,
                        "questions that must be asked are open"),
                rule(
                        "R16",
                        "rf-unremitting",
                        Triage.REFER,
                        14,
                        Triage.SELF_MANAGE,
                        "act-doc-14",
                        PlanKind.GENTLE,
                        "non-mechanical pain"),
                rule(
                        "C03",
                        "hx-pain",
                        Triage.TREAT_WITH_CAUTION,
                        -1,
                        Triage.SELF_MANAGE,
                        "",
                        PlanKind.FULL,
                        "click with pain"),
                rule(
                        "S01",
                        "NOT hx-pain AND NOT hx-stiffness",
                        Triage.SELF_MANAGE,
                        -1,
                        Triage.SELF_MANAGE,
                        "",
                        PlanKind.FULL,
                        "painless, isolated click"),
                rule(
                        "C99",
                        "",
                        Triage.TREAT_WITH_CAUTION,
                        -1,
                        Triage.SELF_MANAGE,
                        "",
                        PlanKind.FULL,
                        "nothing else fired"));
        var benign = new Pattern(
                id("pat-benign-noise"),
                12,
                "Painless joint noise",
                Set.of(Triage.SELF_MANAGE),
                List.of(new Pattern.SubLabel(
                        "cavity-type", "gas that pops", ConditionParser.parse("hx-click-trend == the-same"))),
                SOURCE);
        var common = new Pattern(
                id("pat-nonspecific"), 11, "Common back pain", EnumSet.allOf(Triage.class), List.of(), SOURCE);
        return new RuleBook(
                make.asking(),
                Map.of(
                        id("d-gate-unknown"), new Fact.GateUnknown(),
                        id("pat-benign-noise"), new Fact.When(ConditionParser.parse("NOT hx-pain")),
                        id("pat-nonspecific"), new Fact.When(ConditionParser.parse("hx-pain")),
                        id("mod-fear"), new Fact.When(ConditionParser.parse("hx-nprs-worst >= 7")),
                        id("d-irrit-high"), new Fact.When(ConditionParser.parse("hx-nprs-worst >= 7")),
                        id("d-irrit-low"), new Fact.When(ConditionParser.parse("NOT hx-pain"))),
                rules,
                List.of(common, benign),
                List.of(new RuleBook.Modifier(
                        id("mod-fear"), "Worry", "Add the sheet on safe noises; review within 2 weeks", SOURCE)),
                Map.of(
                        id("rom-lx-flex-deg"),
                        norm("rom-lx-flex-deg", 65, 49),
                        id("rom-lx-ext-deg"),
                        norm("rom-lx-ext-deg", 23, 14)),
                List.of(new Link(
                        "night",
                        ConditionParser.parse("hx-nprs-worst >= 9"),
                        Map.of(id("rf-severe-immobile"), Answer.YesNo.YES),
                        "Pain of 9 or more counts as severe.",
                        SOURCE)),
                List.of(new Prompt(
                        "weight",
                        ConditionParser.parse("rf-weight-loss"),
                        List.of(id("rf-fever")),
                        "Weight loss: ask about fever again.")),
                Map.of());
    }

    private static Norm norm(String item, double reference, double cutOff) {
        return new Norm(
                "norm-" + item,
                item,
                List.of(id(item)),
                "deg",
                Optional.of(Comparison.LESS),
                Map.of(
                        Norm.Sex.EITHER,
                        List.of(new Norm.Band(16, 120, OptionalDouble.of(reference), OptionalDouble.of(cutOff)))),
                OptionalDouble.of(8),
                "",
                SOURCE,
                SOURCE);
    }

    private static Rule rule(
            String id, String when, Triage level, int days, Triage lowest, String action, PlanKind plan, String name) {
        return new Rule(
                id,
                when.isEmpty() ? Optional.empty() : Optional.of(ConditionParser.parse(when)),
                when.isEmpty() ? "nothing else fired" : when,
                level,
                days < 0 ? OptionalInt.empty() : OptionalInt.of(days),
                lowest,
                action.isEmpty() ? Optional.empty() : Optional.of(action),
                List.of(),
                plan,
                name,
                "Why rule " + id + " exists",
                true,
                id.equals("S01"),
                SOURCE);
    }

    private static Map<String, Action> actions() {
        return Map.of(
                "act-ed-now",
                        action(
                                "act-ed-now",
                                3,
                                "Emergency department today",
                                "today",
                                "Send to an emergency department today. Phone ahead, give a letter with times and findings. No exercises.",
                                "This needs to be checked in hospital today. Please go now, do not wait."),
                "act-doc-1",
                        action(
                                "act-doc-1",
                                9,
                                "Medical assessment today or tomorrow",
                                "today or tomorrow",
                                "Same-day or next-day medical assessment; phone, do not only write.",
                                "A doctor needs to see you today or tomorrow."),
                "act-doc-14",
                        action(
                                "act-doc-14",
                                12,
                                "Medical assessment within 14 days",
                                "within 14 days",
                                "Medical assessment within 14 days.",
                                "I would like a doctor to look into this in the next two weeks."));
    }

    private static Action action(String id, int order, String summary, String by, String clinician, String patient) {
        return new Action(id, order, summary, by, clinician, patient, true, SOURCE);
    }

    private static Exercise exercise(String id, String name) {
        boolean walking = id.equals("ex-walking");
        return new Exercise(
                id,
                name,
                walking ? Category.AEROBIC : Category.MOTOR_CONTROL,
                "",
                List.of(),
                walking
                        ? new Dose(1, 0, false, 0, 10, 1, 7, Dose.Unit.MINUTES)
                        : new Dose(1, 6, true, 8, 0, 1, 5, Dose.Unit.REPETITIONS),
                false,
                Optional.empty(),
                Optional.empty(),
                "",
                List.of(),
                "",
                "",
                "",
                new Condition.Always(),
                walking ? Optional.empty() : Optional.of(ConditionParser.parse("hx-wrist-problem")),
                List.of(),
                new Exercise.Drawing("side", "", ""),
                Map.of(),
                Map.of());
    }

    private static PlanRules planRules() {
        var row = new PlanRules.Row(Map.of(Category.MOTOR_CONTROL, 1), 3);
        return new PlanRules(
                List.of(Category.MOTOR_CONTROL),
                row,
                Map.of(Irritability.HIGH, row, Irritability.MODERATE, row, Irritability.LOW, row),
                new PlanRules.Gentle(Set.of(Category.AEROBIC), 2),
                List.of(),
                Map.of(
                        id("pat-nonspecific"),
                        new PlanRules.Candidates(
                                Map.of(
                                        Category.MOTOR_CONTROL,
                                        List.of(new PlanRules.Entry.Exercises(
                                                new Condition.Always(), List.of("ex-bird-dog")))),
                                Set.of())),
                id("pat-nonspecific"),
                Map.of(),
                Map.of(),
                List.of(),
                List.of(),
                Map.of(),
                List.of(),
                Map.of(),
                "ex-walking",
                List.of(),
                List.of(new PlanRules.Review(new Condition.Always(), EnumSet.allOf(Triage.class), 14, "")),
                14);
    }
}
