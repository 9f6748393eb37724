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
            case Move.Accept _, Move.RefuseReception _, Move.AskSupplement _, Move.AskOpinion _, Move.NoteSilence _ ->
                List.of();
            case Move.Claim _, Move.Release _, Move.Assign _, Move.HandOver _, Move.Complete _ -> List.of();
            case Move.TakeBack _, Move.StepBack _, Move.AskPayment _, Move.Apologise _ -> List.of();
            case Move.Withdraw _, Move.Stop _, Move.ReturnResult _ -> List.of();
        };
    }
}
