// SPDX-License-Identifier: Apache-2.0
package vn.motcua.index;

import org.jspecify.annotations.Nullable;

/**
 * What was asked in one province.
 *
 * @param respondents interviews that count
 * @param degreesOfFreedom of the errors of its scores: primary units less strata; null where nobody knows, then errors are
 *     taken as normal
 */
public record Sampled(
        String place, int respondents, @Nullable Double degreesOfFreedom) {}
