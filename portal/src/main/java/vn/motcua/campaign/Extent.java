// SPDX-License-Identifier: Apache-2.0
package vn.motcua.campaign;

/** How much a frame holds. */
public record Extent(int provinces, int communes, int villages) {}
