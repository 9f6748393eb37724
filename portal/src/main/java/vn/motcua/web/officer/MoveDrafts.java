// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.officer;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DecisionDraft;
import vn.motcua.dossier.DecisionDrafts;
import vn.motcua.dossier.DossierView;
import vn.motcua.dossier.DraftedMoves;
import vn.motcua.dossier.Move;
import vn.motcua.identity.Actor;
import vn.motcua.web.officer.deciding.DecisionPages;
import vn.motcua.web.officer.deciding.DraftPanel;

/** The draft of the decision as it goes along with the moves: handed on when a step is done, signed with the decision. */
@Component
class MoveDrafts {

    /** The field with the number of the version that its reader has seen. */
    static final String FIELD = "draft";

    private final DecisionDrafts drafts;
    private final DecisionPages decisions;

    MoveDrafts(DecisionDrafts drafts, DecisionPages decisions) {
        this.drafts = drafts;
        this.decisions = decisions;
    }

    private Optional<DecisionDraft> find(Actor actor, DossierView dossier, Move.Kind kind) {
        return DraftedMoves.areTaken(kind)
                ? drafts.find(actor, dossier).filter(_ -> DecisionDrafts.mayWrite(dossier))
                : Optional.empty();
    }

    /** @param typed what was sent; empty when the page is shown for the first time */
    @Nullable
    DraftPanel panel(Actor actor, DossierView dossier, Move.Kind kind, Map<String, String> typed, Locale locale) {
        return find(actor, dossier, kind)
                .map(draft -> decisions.panel(
                        dossier,
                        draft,
                        kind == Move.Kind.DECIDE,
                        typed.isEmpty() || !typed.getOrDefault(FIELD, "").isBlank(),
                        locale))
                .orElse(null);
    }

    /** Whoever signs a draft need not write again what it says. */
    List<MoveField> prefilled(Actor actor, DossierView dossier, Move.Kind kind, List<MoveField> questions) {
        return find(actor, dossier, kind)
                .filter(_ -> kind == Move.Kind.DECIDE)
                .map(draft -> questions.stream()
                        .map(field -> switch (field.name()) {
                            case "decision" -> field.with(draft.decision().name(), null);
                            case "text" -> field.with(draft.subject(), null);
                            default -> field;
                        })
                        .toList())
                .orElse(questions);
    }

    /** The number of the version that goes with the move; nothing when it goes without. */
    static Optional<Integer> number(Move.Kind kind, Map<String, String> typed) {
        var text = typed.getOrDefault(FIELD, "").strip();
        return DraftedMoves.areTaken(kind) && text.matches("\\d{1,6}")
                ? Optional.of(Integer.valueOf(text))
                : Optional.empty();
    }
}
