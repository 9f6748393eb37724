// SPDX-License-Identifier: Apache-2.0
package vn.motcua.catalogue;

/** How much the catalogue holds, for the administrator. The catalogue is small: counting it is cheap. */
public record CatalogueCount(int procedures, int doubtful, int fileable) {}
