package app.facet.model;

import app.facet.domain.plan.Remark;
import java.util.List;

/**
 * A finished paper on the screen.
 *
 * @param kind which paper it is, such as handout or safety-sheet
 * @param pages how many pages it has
 * @param pdf the very bytes that are printed
 * @param remarks what would make it worse, what blocks printing first
 */
@SuppressWarnings("ArrayRecordComponent") // the bytes are only read; two papers are the same when they are one
public record MadePaper(String kind, int pages, byte[] pdf, List<Remark> remarks) {
    /** Copies the list. */
    public MadePaper {
        remarks = List.copyOf(remarks);
    }

    /** Whether nothing in it forbids giving it to a patient. */
    public boolean printable() {
        return remarks.stream().noneMatch(Remark::blocks);
    }
}
