package app.facet;

/** Parses the command line; without arguments starts the window. */
public final class Main {

    private Main() {}

    /** Starts the program. */
    public static void main(String[] args) {}
}
