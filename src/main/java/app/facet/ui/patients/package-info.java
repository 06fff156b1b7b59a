/** The patient list, a patient with the visits so far, the form of a record, and an earlier visit to read. */
@NullMarked
package app.facet.ui.patients;

import org.jspecify.annotations.NullMarked;
