package app.facet.store;

import app.facet.domain.screening.Clinic;
import tools.jackson.databind.node.ObjectNode;

/** How the clinic's settings are written. */
final class ClinicShape {

    private ClinicShape() {}

    static ObjectNode write(Clinic clinic) {
        ObjectNode value = Json.value()
                .put("country", clinic.country())
                .put("emergencyNumber", clinic.emergencyNumber())
                .put("name", clinic.name())
                .put("address", clinic.address())
                .put("phone", clinic.phone())
                .put("paper", clinic.paper())
                .put("textSize", clinic.textSize());
        clinic.therapists().forEach(value.putArray("therapists")::add);
        return value;
    }

    static Clinic read(Fields fields) {
        return new Clinic(
                fields.text("country"),
                fields.text("emergencyNumber"),
                fields.text("name"),
                fields.text("address"),
                fields.text("phone"),
                fields.texts("therapists"),
                fields.text("paper"),
                fields.integer("textSize"));
    }
}
