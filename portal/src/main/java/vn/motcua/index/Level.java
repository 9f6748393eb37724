// SPDX-License-Identifier: Apache-2.0
package vn.motcua.index;

/** How deep in an index a part stands. */
public enum Level {
    TOTAL,
    DIMENSION,
    SUBDIMENSION,
    INDICATOR
}
