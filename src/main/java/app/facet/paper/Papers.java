package app.facet.paper;

import app.facet.domain.rule.PlanKind;
import java.io.StringWriter;
import java.util.List;

/** Makes the papers of a patient. Safe to use from several threads. */
public final class Papers {

    private final Drawings drawings;
    private final Templates templates = new Templates();
    private final PdfWriter writer = new PdfWriter();

    /** Papers with these drawings; an exercise without one gets a plain frame. */
    public Papers(Drawings drawings) {
        this.drawings = drawings;
    }

    /**
     * The paper a patient takes home: the handout, or the safety sheet wherever the decided outcome forbids exercises,
     * even if exercises are passed (decisions 1, 2 and 4).
     */
    public Paper forPatient(PaperRequest request) {
        return request.allowed() == PlanKind.NONE ? safetySheet(request) : handout(request);
    }

    /** Loads fonts and templates, so that the first sheet is as quick as the next; call it in the background. */
    public void warmUp(PaperRequest sample) {
        forPatient(sample);
    }

    private Paper handout(PaperRequest request) {
        var words = Words.in(request.format().language());
        var title = words.of("paper.handout-title");
        var frame = Frame.of(request, words, templates.style(), title, words.of("paper.handout-subject"), true);
        var handout = Handout.of(request, words, drawings);
        var best = html(Paper.HANDOUT, handout.arranged(Handout.Arrangement.TOPICS_LAST), frame);
        int fewest = pages(best, request);
        for (var arrangement : List.of(Handout.Arrangement.TOPICS_LAST_BRIEF, Handout.Arrangement.TOPICS_FIRST_BRIEF)) {
            var html = html(Paper.HANDOUT, handout.arranged(arrangement), frame);
            int pages = pages(html, request);
            if (pages < fewest) {
                fewest = pages;
                best = html;
            }
        }
        return new Paper(Paper.HANDOUT, title, pdf(best, request));
    }

    private Paper safetySheet(PaperRequest request) {
        var words = Words.in(request.format().language());
        var title = words.of("paper.safety-title");
        var frame = Frame.of(request, words, templates.style(), title, words.of("paper.safety-subject"), false);
        var html = html(Paper.SAFETY_SHEET, SafetySheet.of(request, words), frame);
        return new Paper(Paper.SAFETY_SHEET, title, pdf(html, request));
    }

    private String html(String kind, Object parts, Frame frame) {
        var html = new StringWriter();
        templates.of(kind).execute(parts, frame, html);
        return html.toString();
    }

    private int pages(String html, PaperRequest request) {
        try (var layout = writer.layout(html, request.date())) {
            return layout.pages();
        }
    }

    private byte[] pdf(String html, PaperRequest request) {
        try (var layout = writer.layout(html, request.date())) {
            return layout.pdf();
        }
    }
}
