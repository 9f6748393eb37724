// SPDX-License-Identifier: Apache-2.0
package vn.motcua.wording;

/** A stretch of words that stands in both of two texts, or in one of them only. */
public record Piece(Kind kind, String text) {

    public enum Kind {
        SAME,
        GONE,
        NEW
    }
}
