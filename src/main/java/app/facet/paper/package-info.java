/** The papers: domain records become HTML by templates, HTML becomes a tagged, archivable PDF, for preview and print. */
@NullMarked
package app.facet.paper;

import org.jspecify.annotations.NullMarked;
