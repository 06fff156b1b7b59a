package app.facet.paper;

/** A label with what is to be said about it. */
record Line(String label, String text) {}
