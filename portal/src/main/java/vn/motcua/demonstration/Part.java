// SPDX-License-Identifier: Apache-2.0
package vn.motcua.demonstration;

/** A part of the demonstration that is brought in once. */
enum Part {
    OFFICIALS,
    DOSSIERS
}
