// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.open;

/**
 * The public page of a dossier.
 *
 * @param claim the code that a scanned receipt brought along; blank without one
 */
public record TrackedView(ProgressView progress, String claim) {}
