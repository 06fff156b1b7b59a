package app.facet.store;

import app.facet.domain.screening.Clinic;
import app.facet.domain.screening.Logo;
import app.facet.domain.screening.Shelf;
import tools.jackson.databind.node.ObjectNode;

/**
 * How what the clinic settled on is written: its settings, and what it keeps at hand for plans.
 *
 * @param clinic the settings
 * @param shelf favourites and templates
 */
record ClinicShape(Clinic clinic, Shelf shelf) {

    ObjectNode write() {
        ObjectNode value = Json.value()
                .put("country", clinic.country())
                .put("emergencyNumber", clinic.emergencyNumber())
                .put("name", clinic.name())
                .put("address", clinic.address())
                .put("phone", clinic.phone())
                .put("paper", clinic.paper())
                .put("textSize", clinic.textSize())
                .put("language", clinic.language());
        clinic.therapists().forEach(value.putArray("therapists")::add);
        clinic.logo()
                .ifPresent(logo -> value.putObject("logo")
                        .put("png", logo.png())
                        .put("width", logo.width())
                        .put("height", logo.height()));
        write(value.putObject("shelf"));
        return value;
    }

    private void write(ObjectNode into) {
        shelf.favourites().forEach(into.putArray("favourites")::add);
        var templates = into.putArray("templates");
        shelf.templates()
                .forEach(template -> PlanShape.write(
                        template.choices(), templates.addObject().put("name", template.name())));
    }

    /** Settings from before a logo, a language and a shelf were kept have none, English and an empty one. */
    static ClinicShape read(Fields fields) {
        var clinic = new Clinic(
                fields.text("country"),
                fields.text("emergencyNumber"),
                fields.text("name"),
                fields.text("address"),
                fields.text("phone"),
                fields.optional("logo", ClinicShape::logo),
                fields.texts("therapists"),
                fields.text("paper"),
                fields.integer("textSize"),
                fields.text("language", "en"));
        return new ClinicShape(
                clinic, fields.optional("shelf", ClinicShape::shelf).orElse(Shelf.EMPTY));
    }

    private static Logo logo(Fields fields) {
        return new Logo(fields.text("png"), fields.integer("width"), fields.integer("height"));
    }

    private static Shelf shelf(Fields fields) {
        return new Shelf(
                fields.texts("favourites"),
                fields.parts(
                        "templates", template -> new Shelf.Template(template.text("name"), PlanShape.read(template))));
    }
}
