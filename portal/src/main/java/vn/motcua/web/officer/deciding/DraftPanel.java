// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.officer.deciding;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.wording.Document;
import vn.motcua.wording.Piece;

/**
 * The draft of the decision as it goes with a move.
 *
 * @param signs the move signs it; else it is only handed on
 * @param takes whoever decides takes the draft as the result, as is usual
 * @param toTemplate how it differs from its template, word by word
 * @param before the version that was seen last; null where there was none
 */
public record DraftPanel(
        int number,
        String ruling,
        String by,
        boolean signs,
        boolean takes,
        String paper,
        String page,
        Document text,
        List<String> missing,
        List<List<Piece>> toTemplate,
        @Nullable Integer before,
        List<List<Piece>> toBefore) {}
