package app.facet.paper;

/**
 * A finished paper.
 *
 * @param kind one of the kinds below; fit for a file name, never with the patient's name
 * @param title its title, as in the PDF
 * @param pdf the document: PDF/UA-1 and PDF/A-2a at once; a report PDF/A-3a
 */
@SuppressWarnings("ArrayRecordComponent") // a document of some 100 kB is handed on, never compared or changed
public record Paper(String kind, String title, byte[] pdf) {

    /** The kind of the sheet with exercises. */
    public static final String HANDOUT = "handout";

    /** The kind of the sheet that is given where exercises are forbidden. */
    public static final String SAFETY_SHEET = "safety-sheet";

    /** The kind of the report for the record. */
    public static final String REPORT = "report";

    /** The kind of a sheet about one topic. */
    public static final String TOPIC_SHEET = "topic-sheet";

    /** The kind of a sheet by hand, for nobody in particular. */
    public static final String EXERCISE_SHEET = "exercise-sheet";

    /** The kind of the checklist on paper. */
    public static final String BLANK_FORM = "blank-form";

    /** The kind of the page that shows change across visits. */
    public static final String TREND = "trend";

    /** The kind of the referral letter. */
    public static final String LETTER = "letter";
}
