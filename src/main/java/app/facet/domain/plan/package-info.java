/** What is advised: exercises, doses, the plan and the topics that go with it. */
@NullMarked
package app.facet.domain.plan;

import org.jspecify.annotations.NullMarked;
