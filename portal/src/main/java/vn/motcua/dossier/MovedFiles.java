// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import java.util.List;
import java.util.UUID;

/** The files of the vault that a move brings along. */
final class MovedFiles {

    private MovedFiles() {}

    static List<UUID> of(Move move) {
        return switch (move) {
            case Move.AnswerSupplement m ->
                m.papers().stream().flatMap(paper -> paper.files().stream()).toList();
            case Move.GiveOpinion m -> m.files();
            case Move.Decide m -> m.results();
            case Move.ConfirmPayment m -> m.file() == null ? List.of() : List.of(m.file());
            default -> List.of();
        };
    }
}
