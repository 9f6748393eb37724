// SPDX-License-Identifier: Apache-2.0
package vn.motcua.amendment;

import vn.motcua.catalogue.Wording;

/**
 * One fact that differs between two versions of a procedure.
 *
 * @param fact its words stand under {@code changes.fact.procedure.}, and take {@code about}
 * @param about which way, fee or paper; empty for a fact of the whole
 * @param from empty for what is new
 * @param to empty for what is gone
 * @param coded both are codes that have words
 */
public record Difference(String fact, Wording about, Wording from, Wording to, boolean coded) {}
