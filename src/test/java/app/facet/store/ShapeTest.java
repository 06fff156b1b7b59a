package app.facet.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.facet.domain.protocol.Answer;
import app.facet.domain.screening.Clinic;
import app.facet.domain.screening.Shelf;
import app.facet.domain.screening.Use;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

/** A value this version does not fully understand is refused, never half read, and never told in a message. */
class ShapeTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'v':2,'kind':'error','reason':'SECRET'}",
                "{'v':1,'kind':'SECRET'}",
                "{'v':1,'kind':'error','reason':'x','more':'SECRET'}",
                "{'v':1,'kind':'error'}",
                "{'v':1,'kind':'error','reason':7}",
                "{'v':1,'kind':'error','reason':null}",
                "{'v':1,'kind':'answer','item':'SECRET','how':'ASKED','at':'2026-11-03T09:15:30Z','note':''}",
                "{'v':1,'kind':'answer','item':'rf-x','how':'SECRET','at':'2026-11-03T09:15:30Z','note':''}",
                "{'v':1,'kind':'answer','item':'rf-x','how':'ASKED','at':'SECRET','note':''}",
                "{'v':1,'kind':'answer','item':'rf-x','how':'ASKED','at':'2026-11-03T09:15:30Z','note':'','answer':{'type':'SECRET'}}",
                "{'v':1,'kind':'answer','item':'rf-x','how':'ASKED','at':'2026-11-03T09:15:30Z','note':'','answer':{'type':'amount','value':'SECRET'}}",
                "SECRET",
                "['SECRET']",
                "",
            })
    void anUnknownShapeIsRefused(String json) throws Exception {
        var raw = Raw.in(folder);
        try (Store store = raw.store()) {
            var patient = Samples.patient("Sample Patient A");
            store.patients().save(patient);
            UUID odd = Samples.start(store, patient).id();
            UUID fine = Samples.start(store, patient).id();
            store.screenings().append(fine, Samples.given("rf-fever", Answer.YesNo.NO));
            byte[] value = json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
            byte[] sealed = raw.sealer().seal(Place.entry(odd, 1, 0), value);
            raw.database().write("entry", handle -> {
                ScreeningRows.insert(handle, odd, new ScreeningRows.Sealed(1, 0, sealed));
                return 1;
            });
            assertThatThrownBy(() -> store.screenings().load(odd))
                    .isInstanceOfSatisfying(StoreTrouble.class, trouble -> {
                        assertThat(trouble.code()).isEqualTo(StoreTrouble.Code.UNKNOWN_SHAPE);
                        assertThat(trouble).hasMessageContaining(odd.toString()).hasNoCause();
                        assertThat(trouble.getMessage()).doesNotContain("SECRET");
                    });
            assertThat(store.screenings().listing(patient.id()).damaged()).containsExactly(odd);
            assertThat(store.screenings().load(fine).log()).hasSize(1);
        }
    }

    @Test
    void aPlanFromBeforeUseWasToldIsForHome() throws Exception {
        var raw = Raw.in(folder);
        try (Store store = raw.store()) {
            var patient = Samples.patient("Sample Patient A");
            store.patients().save(patient);
            UUID id = Samples.start(store, patient).id();
            var value = EntryShape.write(new Entry.Planned(List.of(Samples.choice("ex-bridge"))));
            ((ObjectNode) value.get("plan").get(0)).remove("use");
            byte[] sealed = raw.sealer().seal(Place.entry(id, 1, 0), Json.bytes(value));
            raw.database().write("entry", handle -> {
                ScreeningRows.insert(handle, id, new ScreeningRows.Sealed(1, 0, sealed));
                return 1;
            });
            assertThat(store.screenings().load(id).plan().orElseThrow())
                    .containsExactly(Samples.choice("ex-bridge").withUse(Use.HOME));
        }
    }

    @Test
    void settingsFromBeforeLogoAndLanguageHaveNoneAndEnglish() {
        String old = "{'v':1,'country':'uk','emergencyNumber':'999','name':'','address':'','phone':'','therapists':[],"
                + "'paper':'a4','textSize':18}";
        var read =
                Fields.read(Place.clinic(), old.replace('\'', '"').getBytes(StandardCharsets.UTF_8), ClinicShape::read);
        assertThat(read.clinic()).isEqualTo(new Clinic("uk", "999", "", "", "", List.of(), "a4", 18));
        assertThat(read.shelf()).isEqualTo(Shelf.EMPTY);
    }

    @Test
    void theLengthOfAnAnswerDoesNotTellYesFromNo() {
        int yes = sealedLength(Answer.YesNo.YES);
        assertThat(sealedLength(Answer.YesNo.NO)).isEqualTo(yes);
        assertThat(sealedLength(new Answer.Amount(7))).isEqualTo(yes);
    }

    private static int sealedLength(Answer answer) {
        return Json.bytes(EntryShape.write(new Entry.Answered(Samples.given("rf-fever", answer)))).length;
    }
}
