// SPDX-License-Identifier: Apache-2.0
package vn.motcua.catalogue;

/** A choice that narrows a search: a field, or an event of life; with how many procedures it holds. */
public record Facet(String code, Wording name, int procedures) {}
