/**
 * How a sample was drawn, and what follows for the variance of whatever is estimated from it: strata, clusters and
 * stages with their finite populations, unequal probabilities, or replicates.
 */
@NullMarked
package vn.motcua.survey.design;

import org.jspecify.annotations.NullMarked;
