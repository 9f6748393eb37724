// SPDX-License-Identifier: Apache-2.0
package vn.motcua.catalogue;

/** A doubt with the procedure it is about. */
public record DoubtfulFact(String procedure, String name, int position, Doubt doubt) {}
