// SPDX-License-Identifier: Apache-2.0
package vn.motcua.index;

/** What became of a wave that was published. */
public enum Publication {
    NEW,
    CHANGED,
    UNCHANGED
}
