package app.facet.ui.control;

/** One option of a control: its id and the words it is read out in. */
public record Choosable(String id, String label) {}
