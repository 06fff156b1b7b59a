package app.facet.paper;

/**
 * What a report is made from.
 *
 * @param visit the screening
 * @param stationery paper size and letterhead
 * @param data the screening's own data as JSON, attached as it is
 */
@SuppressWarnings("ArrayRecordComponent") // the data are attached, never compared or changed
public record ReportRequest(VisitRecord visit, Stationery stationery, byte[] data) {}
