// SPDX-License-Identifier: Apache-2.0
package vn.motcua.index;

/** Why a province has no score. */
public enum Missing {
    /** The source gives none and does not say why. */
    NOT_PUBLISHED,
    /** The source has a 0, which it also writes where nothing was measured: which of the two cannot be told. */
    ZERO_IN_SOURCE,
    /** Fewer people answered than make a score; the detail says to what. */
    TOO_FEW_ANSWERS,
    /** Nobody was asked there. */
    NOT_SURVEYED,
    /** A part of it has no score; the detail says which. */
    PART_MISSING,
    /** It was made of several provinces, of which only scores are known; never the score of a published wave. */
    MERGED;

    /** The key of its words. */
    public String messageKey() {
        return "index.missing." + name();
    }
}
