package app.facet.paper;

import app.facet.domain.rule.PlanKind;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Makes the papers of a patient. Safe to use from several threads. */
public final class Papers {

    private final Drawings drawings;
    private final Templates templates = new Templates();
    private final Fonts fonts = new Fonts();
    private final PdfWriter writer = new PdfWriter(fonts);

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

    /** The report of a screening for the record and for colleagues, with the screening's own data attached. */
    public Paper report(ReportRequest request) {
        var words = recordWords("report");
        var visit = request.visit();
        var frame = RecordFrame.of(visit, request.stationery(), words, templates.style(), fonts, Paper.REPORT);
        var html = html(Paper.REPORT, Report.of(visit, words), frame);
        var date = visit.screening().visitDate();
        try (var layout = writer.layout(html, date, true)) {
            return new Paper(
                    Paper.REPORT,
                    frame.title(),
                    layout.pdf(Optional.of(new Attachment(request.data(), frame.subject()))));
        }
    }

    /** The letter to a doctor: on one page, with its lines closer where that is needed. */
    public Paper letter(LetterRequest request) {
        var words = recordWords("letter");
        var visit = request.visit();
        var frame = RecordFrame.of(visit, request.stationery(), words, templates.style(), fonts, Paper.LETTER);
        var letter = Letter.of(request, words);
        var date = visit.screening().visitDate();
        byte[] pdf = {};
        for (var spacing : Letter.SPACINGS) {
            try (var layout = writer.layout(html(Paper.LETTER, letter.spaced(spacing), frame), date)) {
                if (layout.pages() == 1 || spacing.equals(Letter.SPACINGS.getLast())) {
                    pdf = layout.pdf();
                    break;
                }
            }
        }
        return new Paper(Paper.LETTER, frame.title(), pdf);
    }

    /** The report's main points as plain text in the order of SOAP, for another program's record. */
    public String soap(VisitRecord visit) {
        return SoapText.of(visit, recordWords("report"));
    }

    private static Words recordWords(String kind) {
        return Words.in(Locale.ENGLISH, "paper", "dose", "triage", "report", kind);
    }

    /** Loads fonts and templates, so that the first sheet is as quick as the next; call it in the background. */
    public void warmUp() {
        var html = new StringWriter();
        templates.of("warm-up").execute(Map.of("style", templates.style()), html);
        templates.of(Paper.HANDOUT);
        try (var layout = writer.layout(html.toString(), LocalDate.EPOCH)) {
            layout.pdf();
        }
    }

    private Paper handout(PaperRequest request) {
        if (request.format().second().isPresent()) {
            return bilingual(request, Paper.HANDOUT, true, BilingualHandout.of(request, drawings));
        }
        var words = Words.in(request.format().language());
        var frame = Frame.of(request, words, templates, fonts, Paper.HANDOUT, true);
        var handout = Handout.of(request, words, drawings);
        var best = "";
        int fewest = Integer.MAX_VALUE;
        for (var arrangement : handout.arrangements(request.format())) {
            var html = html(Paper.HANDOUT, handout.arranged(arrangement), frame);
            int pages = pages(html, request);
            if (pages < fewest) {
                fewest = pages;
                best = html;
            }
        }
        return new Paper(Paper.HANDOUT, frame.title(), pdf(best, request));
    }

    private Paper safetySheet(PaperRequest request) {
        if (request.format().second().isPresent()) {
            var sides = Side.both(request, Paper.SAFETY_SHEET, SafetySheet::of);
            return bilingual(request, Paper.SAFETY_SHEET, false, Side.Sides.of(request.format(), sides));
        }
        var words = Words.in(request.format().language());
        var frame = Frame.of(request, words, templates, fonts, Paper.SAFETY_SHEET, false);
        var html = html(Paper.SAFETY_SHEET, SafetySheet.of(request, words), frame);
        return new Paper(Paper.SAFETY_SHEET, frame.title(), pdf(html, request));
    }

    /** A paper in two languages; its top and foot are in the patient's. */
    private Paper bilingual(PaperRequest request, String kind, boolean next, Object parts) {
        var words = Words.in(request.format().language());
        var frame = Frame.of(request, words, templates, fonts, kind, next);
        return new Paper(kind, frame.title(), pdf(html(kind + "-bilingual", parts, frame), request));
    }

    private String html(String kind, Object parts, Object frame) {
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
