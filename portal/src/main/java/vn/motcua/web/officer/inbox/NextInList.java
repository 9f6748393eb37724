// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.officer.inbox;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.InboxRow;
import vn.motcua.dossier.Move;
import vn.motcua.identity.Actor;

/** Finds the next dossier of the list from which one was opened. */
@Component
public class NextInList {

    private final Dossiers dossiers;

    NextInList(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    /** Whether the officer is done with the dossier for now; else they stay with it. */
    private static boolean leadsOn(Move.Kind move) {
        return switch (move) {
            case CLAIM,
                    TAKE_BACK,
                    ASK_OPINION,
                    NOTE_SILENCE,
                    ANSWER_SUPPLEMENT,
                    TYPE_DECLARATION,
                    CONFIRM_PAYMENT,
                    APOLOGISE,
                    ATTACH_RESULT,
                    WITHDRAW,
                    EXPIRE -> false;
            case ACCEPT,
                    REFUSE_RECEPTION,
                    ASK_SUPPLEMENT,
                    GIVE_OPINION,
                    RELEASE,
                    ASSIGN,
                    HAND_OVER,
                    COMPLETE,
                    STEP_BACK,
                    ASK_PAYMENT,
                    DECIDE,
                    STOP,
                    RETURN_RESULT -> true;
        };
    }

    /** Where to go after a move: to the next dossier of its list, or to the list when it is through. */
    public String after(Move.Kind move, Actor officer, String code, @Nullable String list) {
        var place = ListPlace.find(list);
        if (place.isEmpty() || !leadsOn(move)) {
            return ListPlace.with("/desk/dossiers/" + code, list);
        }
        return next(officer, place.get())
                .map(address -> address + "&done=" + code + "~"
                        + Objects.toString(place.get().next(), ""))
                .orElseGet(place.get()::listAddress);
    }

    /** The address of the next dossier; nothing at the end of the list. */
    Optional<String> next(Actor officer, ListPlace place) {
        return dossiers.inbox(officer, place.question().filter(1), place.next()).rows().stream()
                .findFirst()
                .map(row -> place.after(row).dossierAddress(row.code()));
    }

    static ListPlace after(InboxRow row, InboxQuestion question) {
        return new ListPlace(question, row.place());
    }
}
