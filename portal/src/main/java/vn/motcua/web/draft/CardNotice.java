// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.draft;

import java.io.Serializable;
import java.util.List;

/**
 * What became of the picture of a card, told once where it was sent from.
 *
 * @param at the path of the group or row, or the part of the first page
 * @param lines in the reader's language
 */
public record CardNotice(String at, boolean isFilled, List<String> lines) implements Serializable {

    public static final String NAME = "card";

    public CardNotice {
        lines = List.copyOf(lines);
    }
}
