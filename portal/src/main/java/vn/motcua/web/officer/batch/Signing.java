// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.officer.batch;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import vn.motcua.dossier.Decision;
import vn.motcua.dossier.DecisionDraft;
import vn.motcua.dossier.DecisionDrafts;
import vn.motcua.dossier.DossierView;
import vn.motcua.dossier.DraftedMoves;
import vn.motcua.dossier.Move;
import vn.motcua.dossier.Outcome;
import vn.motcua.identity.Actor;
import vn.motcua.web.Pages;
import vn.motcua.web.officer.deciding.DecisionPages;
import vn.motcua.web.officer.deciding.DraftPanel;
import vn.motcua.web.officer.inbox.BatchKind;
import vn.motcua.web.officer.inbox.Chosen;

/**
 * Signs the drafts of several decisions, each the version that its reader has seen, each in a transaction of its own. One
 * that refuses what was asked is signed by itself: it has a reason of its own.
 */
@Component
class Signing {

    private final DecisionDrafts drafts;
    private final DraftedMoves moves;
    private final DecisionPages decisions;
    private final Pages pages;
    private final MessageSource words;

    Signing(DecisionDrafts drafts, DraftedMoves moves, DecisionPages decisions, Pages pages, MessageSource words) {
        this.drafts = drafts;
        this.moves = moves;
        this.decisions = decisions;
        this.pages = pages;
        this.words = words;
    }

    private Optional<DecisionDraft> find(Actor actor, DossierView dossier, BatchKind kind) {
        return kind == BatchKind.DECIDE ? drafts.find(actor, dossier) : Optional.empty();
    }

    /** The draft as it is looked at; nothing where none is signed. */
    @Nullable
    DraftPanel panel(Actor actor, DossierView dossier, BatchKind kind, Locale locale) {
        return find(actor, dossier, kind)
                .map(draft -> decisions.panel(dossier, draft, true, true, locale))
                .orElse(null);
    }

    /** Why the draft is not signed together with others; nothing when it can be, or when there is none. */
    Optional<String> obstacle(Actor actor, DossierView dossier, BatchKind kind, Locale locale) {
        return find(actor, dossier, kind)
                .flatMap(draft -> draft.decision() == Decision.REFUSED
                        ? Optional.of(say("deciding.batch.refuses", locale))
                        : drafts.objection(dossier, draft.newest().number())
                                .map(refused -> pages.refusal(refused, locale)));
    }

    /** The name of the field with the version that was seen. */
    private static String field(Chosen chosen) {
        return "draft." + chosen.code();
    }

    /** Whether the page showed a draft of this dossier. */
    static boolean isIn(MultiValueMap<String, String> typed, Chosen chosen) {
        return typed.containsKey(field(chosen));
    }

    /** Signs the draft; nothing for a dossier that has none. A draft that came or changed since it was seen is not signed. */
    Optional<Outcome> outcome(
            Actor actor, DossierView dossier, BatchKind kind, Chosen chosen, MultiValueMap<String, String> typed) {
        return find(actor, dossier, kind).map(draft -> {
            var seen = Objects.toString(typed.getFirst(field(chosen)), "");
            var move = new Move.Decide(chosen.step(), Decision.GRANTED, draft.subject(), List.of(), Map.of());
            return moves.move(actor, dossier, move, seen.matches("\\d{1,6}") ? Integer.parseInt(seen) : 0);
        });
    }

    private String say(String key, Locale locale) {
        return words.getMessage(key, null, locale);
    }
}
