// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.moving;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Move;
import vn.motcua.dossier.Outcome.Refused;
import vn.motcua.dossier.rulebook.Rulebook;
import vn.motcua.form.Answers;
import vn.motcua.identity.Actor;
import vn.motcua.vault.Vault;
import vn.motcua.vault.VaultFile;

/** What is handed in with a filing or a move: files of the vault, and corrected answers of the form. */
@Component
public class Enclosures {

    private static final String PDF = "application/pdf";

    private final Rulebook rulebook;
    private final Vault vault;

    Enclosures(Rulebook rulebook, Vault vault) {
        this.rulebook = rulebook;
        this.vault = vault;
    }

    /** Whether these are files of the vault that this actor brought. */
    public boolean areTheirs(Actor actor, List<UUID> files) {
        if (files.isEmpty()) {
            return true;
        }
        var known = new HashSet<UUID>();
        vault.findAll(files).stream()
                .filter(file -> file.owner().equals(actor.id()))
                .map(VaultFile::id)
                .forEach(known::add);
        return known.containsAll(files);
    }

    /** Files come from whoever makes the move, and a signed result is a PDF (decree 45/2020, article 14). */
    Optional<Refused> objection(Actor actor, Move move) {
        var files = filesOf(move);
        if (!areTheirs(actor, files)) {
            return Optional.of(Refused.at("files", "FILE_IS_UNKNOWN"));
        }
        return move instanceof Move.AttachResult && !arePdf(files)
                ? Optional.of(Refused.at("files", "RESULT_IS_NOT_PDF"))
                : Optional.empty();
    }

    private boolean arePdf(List<UUID> files) {
        return vault.findAll(files).stream().allMatch(file -> file.mediaType().equals(PDF));
    }

    private static List<UUID> filesOf(Move move) {
        return switch (move) {
            case Move.AnswerSupplement m ->
                m.papers().stream().flatMap(paper -> paper.files().stream()).toList();
            case Move.GiveOpinion m -> m.files();
            case Move.Decide m -> m.results();
            case Move.AttachResult m -> m.files();
            case Move.ConfirmPayment m -> m.file() == null ? List.of() : List.of(m.file());
            case Move.Accept _, Move.RefuseReception _, Move.AskSupplement _, Move.AskOpinion _, Move.NoteSilence _ ->
                List.of();
            case Move.Claim _, Move.Release _, Move.Assign _, Move.HandOver _, Move.Complete _ -> List.of();
            case Move.TakeBack _, Move.StepBack _, Move.AskPayment _, Move.Apologise _, Move.Expire _ -> List.of();
            case Move.TypeDeclaration _, Move.Withdraw _, Move.Stop _, Move.ReturnResult _ -> List.of();
        };
    }

    /** Corrected answers are judged like the first ones, and kept in order. */
    Optional<Refused> amend(Change change) {
        var answers = change.answers;
        if (answers == null) {
            return Optional.empty();
        }
        var form = rulebook.form(change.situation().dossier().formVersion());
        var evaluation = form.evaluate(Answers.of(answers));
        change.answers = evaluation.answers().values();
        return evaluation.errors().stream()
                .findFirst()
                .map(error -> Refused.at(error.path(), "ANSWERS_ARE_WRONG", error.messageVi(), error.messageEn()));
    }
}
