package app.facet.model;

import app.facet.domain.ClinicalContent;
import app.facet.domain.progress.Course;
import app.facet.domain.progress.Differences;
import app.facet.domain.progress.FollowUp;
import app.facet.domain.progress.Measure;
import app.facet.domain.progress.Outlook;
import app.facet.domain.progress.Series;
import app.facet.domain.progress.Visit;
import app.facet.domain.protocol.AnswerType;
import app.facet.domain.screening.Patient;
import app.facet.domain.screening.Screening;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The way of the open patient across the signed visits of the present episode, judged by the present content. */
public final class CourseModel {

    private final ClinicalContent content;
    private final Work work;
    private final ReadOnlyObjectWrapper<Way> way = new ReadOnlyObjectWrapper<>(this, "way", Way.NONE);
    private List<Screening> wanted = List.of();

    CourseModel(ClinicalContent content, Work work) {
        this.content = content;
        this.work = work;
    }

    /**
     * The way so far.
     *
     * @param course visits and series; empty before the first signed visit
     * @param outlook what section 9.8 suggests for the whole plan
     * @param episode how many visits the episode has, the open one too
     */
    public record Way(Optional<Course> course, List<Outlook> outlook, int episode) {

        /** Nobody came yet. */
        public static final Way NONE = new Way(Optional.empty(), List.of(), 0);

        /** Copies the list. */
        public Way {
            outlook = List.copyOf(outlook);
        }

        /** The series with a value at two visits or more. */
        public List<Series> traced() {
            return course.stream()
                    .flatMap(all -> all.series().stream())
                    .filter(series -> series.points().size() > 1)
                    .toList();
        }

        /** At most so many series for a glance: of each measure the one with most values, scores and movements by turns. */
        public List<Series> glance(int most) {
            var best = new LinkedHashMap<String, Series>();
            for (Series series : traced()) {
                best.merge(
                        series.id(),
                        series,
                        (one, other) -> other.points().size() > one.points().size() ? other : one);
            }
            var scores = new ArrayList<Series>();
            var movements = new ArrayList<Series>();
            best.values().forEach(series -> (series.kind() == Series.Kind.OUTCOME ? scores : movements).add(series));
            int told = Math.min(scores.size(), Math.max(most - 1, most - movements.size()));
            var chosen = new ArrayList<>(scores.subList(0, told));
            movements.stream().limit(most - told).forEach(chosen::add);
            return chosen;
        }
    }

    /** Follows the visits of a patient, newest first. */
    void load(Patient patient, List<Screening> newestFirst) {
        wanted = newestFirst;
        way.set(Way.NONE);
        if (!newestFirst.isEmpty()) {
            work.aside(() -> of(patient, newestFirst), made -> {
                if (newestFirst.equals(wanted)) {
                    way.set(made);
                }
            });
        }
    }

    /** The way across the visits. */
    public ReadOnlyObjectProperty<Way> wayProperty() {
        return way.getReadOnlyProperty();
    }

    /** A series in a few words. */
    public String name(Series series) {
        return series.items().size() == 1
                ? content.nameOf(series.items().getFirst())
                : content.measures().stream()
                        .filter(measure -> measure.id().equals(series.id()))
                        .map(measure -> measure.name())
                        .findFirst()
                        .orElse(series.id());
    }

    /** An option of the question a series shows, in its own words. */
    public String option(Series series, String option) {
        return content.protocol().item(series.items().getFirst()).stream()
                .flatMap(item -> item.type().options().stream())
                .filter(one -> one.id().equals(option))
                .map(AnswerType.Option::label)
                .findFirst()
                .orElse(option);
    }

    /** Outcome measures in few words, for a sentence. */
    public String names(List<String> measures) {
        return content.measures().stream()
                .filter(measure -> measures.contains(measure.id()))
                .map(Measure::name)
                .collect(Collectors.joining(", "));
    }

    /** What the newest score of a series is called, where the reference says so. */
    public Optional<String> called(Series series) {
        return content.measures().stream()
                .filter(measure -> measure.id().equals(series.id()))
                .findFirst()
                .flatMap(measure -> measure.called(series.last().value()));
    }

    /** Two visits side by side. */
    public List<Differences.Page> compare(Screening left, Screening right) {
        return Differences.of(left, right, content.protocol());
    }

    private Way of(Patient patient, List<Screening> newestFirst) {
        var episode = newestFirst.getFirst().episode();
        var ours = newestFirst.stream()
                .filter(screening -> screening.episode().equals(episode))
                .toList();
        var visits = ours.stream()
                .filter(Screening::signed)
                .sorted(Comparator.comparing(Screening::visitDate).thenComparing(Screening::startedAt))
                .map(screening -> Visit.of(screening, patient, content.rules()))
                .toList();
        if (visits.isEmpty()) {
            return new Way(Optional.empty(), List.of(), ours.size());
        }
        var course = Course.of(visits, content.protocol(), content.measures(), content.rules());
        var outlook = new FollowUp(content.progress(), content.planner(), content.exercises()).outlook(course);
        return new Way(Optional.of(course), outlook, ours.size());
    }
}
