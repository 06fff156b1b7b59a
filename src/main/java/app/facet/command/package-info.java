/** The commands of the command line. */
@NullMarked
package app.facet.command;

import org.jspecify.annotations.NullMarked;
