// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.officer.inbox;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.DossierView;
import vn.motcua.dossier.Move;
import vn.motcua.dossier.PossibleMove;

/** The move that brings a dossier on, and the page that asks what it needs. */
public final class MainMove {

    private MainMove() {}

    /** Whether this is what a dossier usually waits for, not a way round; to do a step that nobody has is to take it. */
    public static boolean is(Move.Kind kind) {
        return switch (kind) {
            case ACCEPT,
                    COMPLETE,
                    DECIDE,
                    RETURN_RESULT,
                    GIVE_OPINION,
                    ANSWER_SUPPLEMENT,
                    CONFIRM_PAYMENT,
                    TYPE_DECLARATION -> true;
            default -> false;
        };
    }

    /** The first one of a dossier; nothing while its reader can only watch. */
    public static Optional<PossibleMove> of(DossierView dossier) {
        return dossier.moves().stream().filter(move -> is(move.kind())).findFirst();
    }

    /** The page of a move, with the place in the list. */
    public static String address(String code, PossibleMove move, @Nullable String list) {
        var page = "/desk/dossiers/" + code + "/moves/" + move.kind();
        return ListPlace.with(move.step() == null ? page : page + "?step=" + move.step(), list);
    }
}
