package app.facet.model;

import app.facet.domain.plan.Country;
import app.facet.domain.screening.Clinic;
import app.facet.domain.screening.Logo;
import app.facet.paper.Logos;
import app.facet.store.ClinicStore;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What the clinic settled on, each change kept as it is made. */
public final class SettingsModel {

    private final ClinicStore store;
    private final List<Country> countries;
    private final List<String> languages;
    private final Work work;
    private final Saving saving;
    private final ReadOnlyObjectWrapper<Clinic> clinic;
    private final ReadOnlyObjectWrapper<Optional<LogoRefusal>> logoRefused =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /** Why a file is not taken as a logo. */
    public enum LogoRefusal {
        NOT_FOUND,
        FILE_TOO_LARGE,
        NOT_A_PICTURE,
        TOO_MANY_PIXELS,
        DAMAGED
    }

    /** The settings of a clinic; papers can be made in these languages. */
    public SettingsModel(
            ClinicStore store,
            Clinic clinic,
            Collection<Country> countries,
            List<String> languages,
            Work work,
            InstantSource clock) {
        this.store = store;
        this.countries = List.copyOf(countries);
        this.languages = List.copyOf(languages);
        this.work = work;
        this.saving = new Saving(work, clock);
        this.clinic = new ReadOnlyObjectWrapper<>(clinic);
    }

    /** The clinic as settled so far. */
    public ReadOnlyObjectProperty<Clinic> clinicProperty() {
        return clinic.getReadOnlyProperty();
    }

    /** The clinic as settled so far. */
    public Clinic clinic() {
        return clinic.get();
    }

    /** Whether everything is kept. */
    public ReadOnlyObjectProperty<SaveState> savedProperty() {
        return saving.state();
    }

    /** Why the last file was not taken as a logo. */
    public ReadOnlyObjectProperty<Optional<LogoRefusal>> logoRefusedProperty() {
        return logoRefused.getReadOnlyProperty();
    }

    /** The countries to choose from. */
    public List<Country> countries() {
        return countries;
    }

    /** The languages papers can have, as tags. */
    public List<String> languages() {
        return languages;
    }

    /** Keeps the lines of the letterhead. */
    public void letterhead(String name, String address, String phone) {
        keep(clinic().withLetterhead(name.strip(), address.strip(), phone.strip()));
    }

    /** Takes a logo from a file; one that cannot be used is told and changes nothing. */
    public void logo(Path file) {
        logoRefused.set(Optional.empty());
        work.aside(() -> Logos.read(file), read -> {
            switch (read) {
                case Logos.Read.Taken(Logo logo) -> keep(clinic().withLogo(Optional.of(logo)));
                case Logos.Read.Refused(Logos.Why why) -> logoRefused.set(Optional.of(LogoRefusal.valueOf(why.name())));
            }
        });
    }

    /** Prints no logo any more. */
    public void removeLogo() {
        logoRefused.set(Optional.empty());
        keep(clinic().withLogo(Optional.empty()));
    }

    /** Adds a therapist; a name that stands there already, or none, changes nothing. */
    public void addTherapist(String typed) {
        String name = typed.strip();
        if (!name.isEmpty() && !clinic().therapists().contains(name)) {
            var longer = new ArrayList<>(clinic().therapists());
            longer.add(name);
            keep(clinic().withTherapists(longer));
        }
    }

    /** Takes a therapist out of the list; what was signed keeps the name. */
    public void removeTherapist(String name) {
        keep(clinic().withTherapists(clinic().therapists().stream()
                .filter(other -> !other.equals(name))
                .toList()));
    }

    /** Keeps how the patients' papers begin: paper size, text size in points, language. */
    public void papers(String paper, int textSize, String language) {
        keep(clinic().withPapers(paper, textSize, language));
    }

    /** Moves to a country, with its own number where it has one. */
    public void country(Country country) {
        keep(clinic().withCountry(country.id(), country.emergencyNumber().orElse(clinic().emergencyNumber())));
    }

    /** Keeps the emergency number; one that nobody can dial is refused, and the old one stays (decision 19). */
    public boolean emergencyNumber(String typed) {
        boolean valid = EmergencyNumber.valid(typed);
        if (valid) {
            keep(clinic().withCountry(clinic().country(), typed.strip()));
        }
        return valid;
    }

    private void keep(Clinic changed) {
        if (!changed.equals(clinic())) {
            clinic.set(changed);
            saving.write(() -> store.save(changed));
        }
    }
}
