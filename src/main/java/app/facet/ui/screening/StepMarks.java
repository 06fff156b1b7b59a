package app.facet.ui.screening;

import app.facet.model.StepProgress;
import app.facet.ui.control.StepList;
import app.facet.ui.fx.Texts;
import java.util.ArrayList;

/** How far a step is, in the few signs of the step list and in words for screen readers. */
final class StepMarks {

    private final Texts texts;

    StepMarks(Texts texts) {
        this.texts = texts;
    }

    StepList.Mark of(StepProgress progress) {
        if (progress.recorded() == 0) {
            return new StepList.Mark("", false, false, "");
        }
        var said = new ArrayList<String>();
        String count = "";
        if (progress.total() > 0) {
            count = texts.of("screening.step.count", progress.done(), progress.total());
            said.add(texts.of("screening.step.words", progress.done(), progress.total()));
        }
        if (progress.alarms() > 0) {
            count = texts.of("screening.step.count.alarm", count, progress.alarms());
            said.add(texts.of("screening.step.words.alarm", progress.alarms()));
        }
        return new StepList.Mark(count, progress.complete(), progress.alarms() > 0, String.join(", ", said));
    }
}
