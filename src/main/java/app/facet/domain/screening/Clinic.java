package app.facet.domain.screening;

import java.util.List;

/**
 * What a clinic settled on; the lines of its letterhead are printed as typed.
 *
 * @param country the id of its country
 * @param emergencyNumber the number printed in the get-help box; never empty once set up
 * @param name the clinic's name, possibly empty
 * @param address its address, possibly empty
 * @param phone its telephone number, possibly empty
 * @param therapists the names offered when signing
 * @param paper a4 or letter
 * @param textSize text size of the patient's papers in points: 14, 18 or 24
 */
public record Clinic(
        String country,
        String emergencyNumber,
        String name,
        String address,
        String phone,
        List<String> therapists,
        String paper,
        int textSize) {

    /** Copies the list. */
    public Clinic {
        therapists = List.copyOf(therapists);
    }
}
