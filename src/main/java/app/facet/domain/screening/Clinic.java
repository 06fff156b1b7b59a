package app.facet.domain.screening;

import java.util.List;
import java.util.Optional;

/**
 * What a clinic settled on; the lines of its letterhead are printed as typed.
 *
 * @param country the id of its country
 * @param emergencyNumber the number printed in the get-help box; never empty once set up
 * @param name the clinic's name, possibly empty
 * @param address its address, possibly empty
 * @param phone its telephone number, possibly empty
 * @param logo its logo
 * @param therapists the names offered when signing
 * @param paper a4 or letter
 * @param textSize text size of the patient's papers in points: 14, 18 or 24
 * @param language the language new patients' papers have, a tag such as en
 */
public record Clinic(
        String country,
        String emergencyNumber,
        String name,
        String address,
        String phone,
        Optional<Logo> logo,
        List<String> therapists,
        String paper,
        int textSize,
        String language) {

    /** Copies the list. */
    public Clinic {
        therapists = List.copyOf(therapists);
    }

    /** A clinic without a logo that works in English. */
    public Clinic(
            String country,
            String emergencyNumber,
            String name,
            String address,
            String phone,
            List<String> therapists,
            String paper,
            int textSize) {
        this(country, emergencyNumber, name, address, phone, Optional.empty(), therapists, paper, textSize, "en");
    }

    /** This clinic with another letterhead. */
    public Clinic withLetterhead(String newName, String newAddress, String newPhone) {
        return new Clinic(
                country, emergencyNumber, newName, newAddress, newPhone, logo, therapists, paper, textSize, language);
    }

    /** This clinic with another logo, or none. */
    public Clinic withLogo(Optional<Logo> changed) {
        return new Clinic(
                country, emergencyNumber, name, address, phone, changed, therapists, paper, textSize, language);
    }

    /** This clinic with other therapists. */
    public Clinic withTherapists(List<String> changed) {
        return new Clinic(country, emergencyNumber, name, address, phone, logo, changed, paper, textSize, language);
    }

    /** This clinic with other papers for its patients. */
    public Clinic withPapers(String newPaper, int newTextSize, String newLanguage) {
        return new Clinic(
                country, emergencyNumber, name, address, phone, logo, therapists, newPaper, newTextSize, newLanguage);
    }

    /** This clinic in another country, with the emergency number of there. */
    public Clinic withCountry(String changed, String number) {
        return new Clinic(changed, number, name, address, phone, logo, therapists, paper, textSize, language);
    }
}
