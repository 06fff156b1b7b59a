/** Who was screened and what was answered, decided and signed. */
@NullMarked
package app.facet.domain.screening;

import org.jspecify.annotations.NullMarked;
