package app.facet;

import app.facet.domain.protocol.Item;
import app.facet.domain.protocol.ItemId;
import app.facet.domain.protocol.Step;
import app.facet.domain.screening.Patient;
import app.facet.model.FindModel;
import app.facet.model.Findable;
import app.facet.model.Findable.Kind;
import app.facet.model.ScreeningModel;
import app.facet.store.Store;
import app.facet.ui.control.PatientWords;
import app.facet.ui.shell.Screen;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What "find anything" offers while a clinic's records are open, and how one gets there. */
final class FindPlaces {

    private final Tools tools;
    private final Store store;
    private final Supplier<Optional<OpenVisit>> visit;

    FindPlaces(Tools tools, Store store, Supplier<Optional<OpenVisit>> visit) {
        this.tools = tools;
        this.store = store;
        this.visit = visit;
    }

    /** What can be found now: the open visit at once, the patients as soon as they are read. */
    FindModel model() {
        var model = new FindModel();
        var ofVisit = visit.get().map(OpenVisit::screening).map(this::ofVisit).orElse(List.of());
        model.among(ofVisit);
        tools.background()
                .onStore(
                        () -> store.patients().all(),
                        patients -> model.among(Stream.concat(
                                        ofVisit.stream(), patients.stream().map(this::patient))
                                .toList()));
        return model;
    }

    private Findable patient(Patient patient) {
        String facts = PatientWords.facts(tools.texts(), patient, LocalDate.now(tools.clock()), "");
        return new Findable(Kind.PATIENT, patient.id().toString(), patient.name(), facts);
    }

    private List<Findable> ofVisit(ScreeningModel screening) {
        var steps = screening.protocol().steps();
        return Stream.concat(
                        steps.stream().map(step -> new Findable(Kind.STEP, step.id(), step.title(), "")),
                        steps.stream()
                                .flatMap(step -> step.items().stream()
                                        .filter(item -> !item.fromRecord()
                                                && !screening
                                                        .state()
                                                        .item(item.id())
                                                        .closed())
                                        .map(item -> question(item, step))))
                .toList();
    }

    private static Findable question(Item item, Step step) {
        return new Findable(Kind.QUESTION, item.id().value(), item.ask(), step.title() + " · " + item.shortName());
    }

    /** Goes there. */
    void go(Findable to) {
        switch (to.kind()) {
            case PATIENT -> tools.navigator().open(new Screen.Patients(Optional.of(UUID.fromString(to.id()))));
            case STEP ->
                visit.get()
                        .ifPresent(open -> open.screening().protocol().steps().stream()
                                .filter(step -> step.id().equals(to.id()))
                                .forEach(step -> {
                                    show(open);
                                    open.screening().open(step);
                                }));
            case QUESTION ->
                visit.get().ifPresent(open -> {
                    show(open);
                    open.view().goTo(new ItemId(to.id()));
                });
            case EXERCISE, TOPIC -> throw new IllegalArgumentException(to.kind().toString());
        }
    }

    private void show(OpenVisit open) {
        if (!tools.navigator().screenProperty().get().equals(open.place())) {
            tools.navigator().open(open.place());
        }
    }
}
