package app.facet.model;

/** How a print request ended. */
public enum Printed {
    PRINTED,
    CANCELLED,
    NO_PRINTER,
    FAILED
}
