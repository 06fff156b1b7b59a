/** How the program itself behaves on one machine; nothing about patients. */
@NullMarked
package app.facet.domain.program;

import org.jspecify.annotations.NullMarked;
