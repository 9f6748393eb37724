/** Weights made to agree with what is known of the population, or trimmed; each an adjustment of a design. */
@NullMarked
package vn.motcua.survey.weight;

import org.jspecify.annotations.NullMarked;
