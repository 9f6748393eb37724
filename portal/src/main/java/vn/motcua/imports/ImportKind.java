// SPDX-License-Identifier: Apache-2.0
package vn.motcua.imports;

/** What is brought in. */
public enum ImportKind {
    PROCEDURES,
    UNITS,
    HOLIDAYS,
    PROCESSES,
    OFFICERS,
    INDEX,
    BOUNDARIES
}
