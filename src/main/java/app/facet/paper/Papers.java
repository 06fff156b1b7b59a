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

    /** A sheet by hand from the library: no name, always the get-help box (decision 2). */
    public Paper byHand(LibraryRequest request) {
        var handout = request.handout();
        var format = handout.format();
        var words = Words.in(format.language());
        var frame = frame(
                new Letterhead(
                        handout.content(),
                        request.clinic(),
                        Optional.empty(),
                        request.date(),
                        Optional.empty(),
                        "",
                        format),
                words,
                words.of("paper.by-hand-title"),
                words.of("paper.by-hand-subject"));
        var sheet = Handout.byHand(handout, words, drawings);
        return new Paper(
                Paper.EXERCISE_SHEET,
                frame.title(),
                pdf(fewestPages(sheet, format, frame, request.date()), request.date()));
    }

    /** A sheet about one topic, for a patient or from the library. */
    public Paper topic(TopicRequest request) {
        var words = Words.in(request.format().language());
        var frame = frame(
                new Letterhead(
                        request.content(),
                        request.clinic(),
                        request.patient(),
                        request.date(),
                        Optional.empty(),
                        "",
                        request.format()),
                words,
                request.asked().title(),
                words.of("paper.topic-subject"));
        var html = html(Paper.TOPIC_SHEET, TopicSheet.of(request, words), frame);
        return new Paper(Paper.TOPIC_SHEET, frame.title(), pdf(html, request.date()));
    }

    /** The page that shows a patient's change across visits. */
    public Paper trend(TrendRequest request) {
        var words = Words.in(request.format().language(), "paper", "dose", "trend");
        var frame = frame(
                new Letterhead(
                        request.content(),
                        request.clinic(),
                        Optional.of(request.patient()),
                        request.date(),
                        Optional.empty(),
                        request.therapist(),
                        request.format()),
                words,
                words.of("trend.title"),
                words.of("trend.subject"));
        var html = html(Paper.TREND, Trend.of(request, words), frame.with(words.labels("trend.")));
        return new Paper(Paper.TREND, frame.title(), pdf(html, request.date()));
    }

    /** The checklist on paper; the date it was made is not on it, because a form may lie in a drawer. */
    public Paper blankForm(FormRequest request) {
        var words = Words.in(Locale.ENGLISH, "paper", "triage", "form");
        var frame = FormFrame.of(request, words, templates.style());
        var html = html(Paper.BLANK_FORM, BlankForm.of(request.content(), words), frame);
        return new Paper(Paper.BLANK_FORM, frame.title(), pdf(html, LocalDate.EPOCH));
    }

    private Frame frame(Letterhead letterhead, Words words, String title, String subject) {
        return Frame.of(letterhead, words, templates, fonts, title, subject);
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
        var html = fewestPages(Handout.of(request, words, drawings), request.format(), frame, request.date());
        return new Paper(Paper.HANDOUT, frame.title(), pdf(html, request.date()));
    }

    private String fewestPages(Handout handout, Format format, Frame frame, LocalDate date) {
        var best = "";
        int fewest = Integer.MAX_VALUE;
        for (var arrangement : handout.arrangements(format)) {
            var html = html(Paper.HANDOUT, handout.arranged(arrangement), frame);
            int pages = pages(html, date);
            if (pages < fewest) {
                fewest = pages;
                best = html;
            }
        }
        return best;
    }

    private Paper safetySheet(PaperRequest request) {
        if (request.format().second().isPresent()) {
            var sides = Side.both(request, Paper.SAFETY_SHEET, SafetySheet::of);
            return bilingual(request, Paper.SAFETY_SHEET, false, Side.Sides.of(request.format(), sides));
        }
        var words = Words.in(request.format().language());
        var frame = Frame.of(request, words, templates, fonts, Paper.SAFETY_SHEET, false);
        var html = html(Paper.SAFETY_SHEET, SafetySheet.of(request, words), frame);
        return new Paper(Paper.SAFETY_SHEET, frame.title(), pdf(html, request.date()));
    }

    /** A paper in two languages; its top and foot are in the patient's. */
    private Paper bilingual(PaperRequest request, String kind, boolean next, Object parts) {
        var words = Words.in(request.format().language());
        var frame = Frame.of(request, words, templates, fonts, kind, next);
        return new Paper(kind, frame.title(), pdf(html(kind + "-bilingual", parts, frame), request.date()));
    }

    private String html(String kind, Object parts, Object frame) {
        var html = new StringWriter();
        templates.of(kind).execute(parts, frame, html);
        return html.toString();
    }

    private int pages(String html, LocalDate date) {
        try (var layout = writer.layout(html, date)) {
            return layout.pages();
        }
    }

    private byte[] pdf(String html, LocalDate date) {
        try (var layout = writer.layout(html, date)) {
            return layout.pdf();
        }
    }
}
