package app.facet.exchange;

/** A case file that cannot be used; the message is one line that names the case and the field. */
public final class BadCase extends Exception {
    private static final long serialVersionUID = 1;

    BadCase(String message) {
        super(message.replaceAll("\\p{Cntrl}+", " "));
    }
}
