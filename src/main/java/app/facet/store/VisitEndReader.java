package app.facet.store;

import app.facet.domain.screening.Screening;
import app.facet.domain.screening.SignOff;
import app.facet.domain.screening.VisitEnd;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Unseals how a visit ended, without the answers before it: enough to tell what is due, for every patient at once. */
final class VisitEndReader {

    private VisitEndReader() {}

    /** A screening's own row and those from its signature on. */
    record Rows(ScreeningRows.Head head, List<ScreeningRows.Sealed> entries) {}

    static VisitEnd read(Sealer sealer, Rows rows) {
        var row = rows.head();
        var head = Fields.read(row.place(), sealer.open(row.place(), row.sealed()), ScreeningReader.Head::read);
        var signOff = Optional.<SignOff>empty();
        var amendments = new ArrayList<Screening.Amendment>();
        for (var sealed : rows.entries()) {
            var place = Place.entry(row.id(), sealed.seq(), sealed.phase());
            switch (Fields.read(place, sealer.open(place, sealed.value()), EntryShape::read)) {
                case Entry.Signed(var signed) -> signOff = Optional.of(signed);
                case Entry.Amended(var amendment) -> amendments.add(amendment);
                default -> {}
            }
        }
        if (row.ended() == ScreeningRows.SIGNED && signOff.isEmpty()) {
            throw new StoreTrouble(StoreTrouble.Code.DAMAGED, "screening " + row.id());
        }
        return new VisitEnd(row.id(), row.patient(), head.visitDate(), head.startedAt(), signOff, amendments);
    }
}
