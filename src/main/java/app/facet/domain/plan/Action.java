package app.facet.domain.plan;

import app.facet.domain.protocol.Source;

/**
 * What to do at an outcome (section 2A).
 *
 * @param id its code, such as act-doc-1
 * @param order its rank when several apply, 1 first
 * @param summary what to do in a few words, for the panel
 * @param by by when, in words
 * @param clinician what the clinician does
 * @param patient the line said to the patient
 * @param printForPatient whether that line may stand on paper for the patient
 * @param source where it comes from
 */
public record Action(
        String id,
        int order,
        String summary,
        String by,
        String clinician,
        String patient,
        boolean printForPatient,
        Source source) {}
