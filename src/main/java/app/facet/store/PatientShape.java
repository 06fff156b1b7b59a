package app.facet.store;

import app.facet.domain.screening.Patient;
import app.facet.domain.screening.SheetStyle;
import java.time.LocalDate;
import java.util.UUID;
import tools.jackson.databind.node.ObjectNode;

/** How a patient's record is written. */
final class PatientShape {

    private PatientShape() {}

    static ObjectNode write(Patient patient) {
        ObjectNode value = Json.value()
                .put("name", patient.name())
                .put("birthDate", patient.birthDate().toString())
                .put("sex", patient.sex().name())
                .put("recordNumber", patient.recordNumber())
                .put("contact", patient.contact())
                .put("language", patient.language())
                .put("notes", patient.notes());
        patient.style()
                .ifPresent(style -> value.putObject("style")
                        .put("bilingual", style.bilingual())
                        .put("paper", style.paper())
                        .put("textSize", style.textSize()));
        return value;
    }

    static Patient read(UUID id, Fields fields) {
        return new Patient(
                id,
                fields.text("name"),
                LocalDate.parse(fields.text("birthDate")),
                fields.choice("sex", Patient.Sex.class),
                fields.text("recordNumber"),
                fields.text("contact"),
                fields.text("language"),
                fields.text("notes"),
                fields.optional("style", PatientShape::style));
    }

    private static SheetStyle style(Fields fields) {
        return new SheetStyle(fields.flag("bilingual"), fields.text("paper"), fields.integer("textSize"));
    }
}
