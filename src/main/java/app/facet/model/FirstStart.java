package app.facet.model;

import app.facet.domain.plan.Country;
import app.facet.domain.screening.Clinic;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the one page of the first start asks (decision 28).
 *
 * @param passphrase the new passphrase
 * @param again the same once more
 * @param country the chosen country, if one was chosen
 * @param emergencyNumber the typed emergency number, read only where the country has none of its own
 * @param clinicName the clinic's name, possibly empty
 */
public record FirstStart(
        String passphrase, String again, Optional<Country> country, String emergencyNumber, String clinicName) {

    private static final int STANDARD_TEXT_SIZE = 14;

    /** What can be missing, each told beside its field. */
    public enum Missing {
        PASSPHRASE,
        SAME_AGAIN,
        COUNTRY,
        EMERGENCY_NUMBER
    }

    /** What is missing before the store can be made. */
    public Set<Missing> missing() {
        var missing = EnumSet.noneOf(Missing.class);
        if (!Strength.of(passphrase).accepted()) {
            missing.add(Missing.PASSPHRASE);
        }
        if (!passphrase.equals(again)) {
            missing.add(Missing.SAME_AGAIN);
        }
        if (country.isEmpty()) {
            missing.add(Missing.COUNTRY);
        }
        if (asksForNumber() && !EmergencyNumber.valid(emergencyNumber)) {
            missing.add(Missing.EMERGENCY_NUMBER);
        }
        return missing;
    }

    /** Whether the emergency number must be typed (decision 19). */
    public boolean asksForNumber() {
        return country.isPresent() && country.get().emergencyNumber().isEmpty();
    }

    /** The clinic as first settled; only once nothing is missing. */
    public Clinic clinic() {
        Country chosen = country.orElseThrow();
        String number = chosen.emergencyNumber().orElseGet(emergencyNumber::strip);
        return new Clinic(
                chosen.id(), number, clinicName.strip(), "", "", List.of(), chosen.paper(), STANDARD_TEXT_SIZE);
    }

    /** Leaves the passphrase out, so that it never reaches a log. */
    @Override
    public String toString() {
        return "FirstStart";
    }
}
