package app.facet.domain.figure;

import java.util.List;
import java.util.Optional;

/** The props round a figure: what its contacts lie on and its hands hold. */
record Room(List<Prop> props) {

    Optional<Surface> surface(String name) {
        if (name.equals(Contact.FLOOR)) {
            return Optional.of(Surface.FLOOR);
        }
        return props.stream()
                .filter(p -> p.kind().word().equals(name))
                .findFirst()
                .map(Prop::surface);
    }

    Optional<Grip> grip(Body body, Hold hold) {
        return Grip.onBody(body, hold)
                .or(() -> props.stream().flatMap(p -> p.grip(hold).stream()).findFirst());
    }
}
