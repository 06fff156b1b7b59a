package app.facet.content;

import static app.facet.content.ConditionWords.text;

import app.facet.domain.ClinicalContent;
import app.facet.domain.plan.Category;
import app.facet.domain.plan.PlanRules;
import app.facet.domain.rule.Condition;
import app.facet.domain.rule.Irritability;
import app.facet.domain.rule.Triage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Says the plan rules of section 9 in words, as the last part of the rule book. */
final class PlanSheets {

    private final ClinicalContent content;
    private final PlanRules plan;
    private final ConditionWords words;
    private final RuleBookText book;

    PlanSheets(ClinicalContent content, ConditionWords words, RuleBookText book) {
        this.content = content;
        this.plan = content.planRules();
        this.words = words;
        this.book = book;
    }

    void print() {
        book.heading(2, text("plan"));
        most();
        candidates();
        book.heading(3, text("plan.targets"));
        plan.targets().forEach((finding, ids) -> book.item(text("row", words.name(finding), exercises(ids))));
        book.line("");
        lists();
        doses();
        reviews();
    }

    private void most() {
        book.heading(3, text("plan.most"));
        book.item(most("no-pain", plan.noPain()));
        for (Irritability irritability : Irritability.values()) {
            var row = plan.byIrritability().get(irritability);
            if (row != null) {
                book.item(most(irritability.id(), row));
            }
        }
        book.item(text(
                "plan.gentle",
                categories(plan.gentle().categories()),
                String.valueOf(plan.gentle().cap())));
        plan.caps().forEach(cap -> book.item(text("plan.cap", String.valueOf(cap.cap()), words.words(cap.when()))));
        book.item(text("plan.slots", categories(plan.slots())));
        book.line("");
    }

    private static String most(String name, PlanRules.Row row) {
        var most = new ArrayList<String>();
        for (Category category : Category.values()) {
            if (row.most().containsKey(category)) {
                most.add(category.id() + " " + row.most().get(category));
            }
        }
        most.add("cap " + row.cap());
        return text("row", name, String.join(", ", most));
    }

    private void candidates() {
        book.heading(3, text("plan.candidates"));
        book.item(text("plan.default", "`" + plan.defaultPattern() + "`"));
        plan.rows().forEach((pattern, row) -> {
            book.item("`" + pattern + "`");
            for (Category category : Category.values()) {
                var column = row.columns().get(category);
                if (column != null) {
                    book.line("  - "
                            + text(
                                    "row",
                                    category.id(),
                                    column.stream().map(this::entry).collect(Collectors.joining(", "))));
                }
            }
            if (!row.never().isEmpty()) {
                book.line("  - "
                        + text(
                                "row",
                                text("plan.never.row"),
                                exercises(row.never().stream().sorted().toList())));
            }
        });
        book.line("");
    }

    private String entry(PlanRules.Entry entry) {
        return switch (entry) {
            case PlanRules.Entry.Targets() -> "{targets}";
            case PlanRules.Entry.Exercises(var when, var ids) ->
                when instanceof Condition.Always
                        ? exercises(ids)
                        : text("limit.condition", exercises(ids), words.words(when));
        };
    }

    private void lists() {
        book.heading(3, text("plan.lists"));
        conditional("plan.preferred", plan.preferred());
        conditional("plan.alternatives", plan.alternatives());
        plan.fallbacks().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(
                        entry -> book.item(text("plan.fallbacks", entry.getKey().id(), exercises(entry.getValue()))));
        conditional("plan.never", plan.neverUnless());
        plan.neverNaming()
                .forEach((pattern, macro) -> book.item(text("plan.naming", words.name(pattern), words.name(macro))));
        book.item(text("plan.last", exercises(List.of(plan.alwaysLast()))));
        book.line("");
    }

    private void conditional(String key, List<PlanRules.Conditional> lists) {
        lists.forEach(list -> book.item(text(key, words.words(list.when()), exercises(list.exercises()))));
    }

    private void doses() {
        book.heading(3, text("plan.doses"));
        for (PlanRules.DoseRule dose : plan.doses()) {
            var changes = new ArrayList<String>();
            add(changes, dose.sets() > 0, "dose.sets", String.valueOf(dose.sets()));
            add(changes, dose.repetitions() < 1, "dose.repetitions", ConditionWords.plain(dose.repetitions()));
            add(changes, dose.hold() < 1, "dose.hold", ConditionWords.plain(dose.hold()));
            sorted(dose.holdAtMost())
                    .forEach(most -> changes.add(
                            text("dose.hold-at-most", most.getKey().id(), String.valueOf(most.getValue()))));
            add(
                    changes,
                    dose.longStretchHoldAtLeast() > 0,
                    "dose.long-stretch",
                    String.valueOf(dose.longStretchHoldAtLeast()));
            sorted(dose.daysAWeek())
                    .forEach(days ->
                            changes.add(text("dose.days", days.getKey().id(), String.valueOf(days.getValue()))));
            add(
                    changes,
                    dose.walkMinutes() > 0,
                    "dose.walk",
                    String.valueOf(dose.walkMinutes()),
                    String.valueOf(dose.walkTimesADay()));
            add(changes, dose.wins(), "dose.wins");
            book.item(text("row", words.words(dose.when()), String.join(", ", changes)));
        }
        book.line("");
    }

    private static void add(List<String> changes, boolean changed, String key, Object... values) {
        if (changed) {
            changes.add(text(key, values));
        }
    }

    private static List<Map.Entry<Category, Integer>> sorted(Map<Category, Integer> byCategory) {
        return byCategory.entrySet().stream().sorted(Map.Entry.comparingByKey()).toList();
    }

    private void reviews() {
        book.heading(3, text("plan.reviews"));
        plan.reviews()
                .forEach(review -> book.item(text(
                        "plan.review",
                        String.valueOf(review.days()),
                        review.levels().stream().sorted().map(Triage::id).collect(Collectors.joining(", ")),
                        words.words(review.when()),
                        review.text())));
        book.item(text("plan.review.otherwise", String.valueOf(plan.reviewOtherwise())));
        book.line("");
    }

    private String exercises(Collection<String> ids) {
        return ids.stream()
                .map(id -> {
                    var exercise = content.exercises().get(id);
                    return exercise == null ? id : exercise.name();
                })
                .collect(Collectors.joining("; "));
    }

    private static String categories(Collection<Category> categories) {
        return categories.stream().map(Category::id).collect(Collectors.joining(", "));
    }
}
