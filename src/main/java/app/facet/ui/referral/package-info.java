/** The referral letter beside what it is about: to whom, in own words, and out. */
@NullMarked
package app.facet.ui.referral;

import org.jspecify.annotations.NullMarked;
