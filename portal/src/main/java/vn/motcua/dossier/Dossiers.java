// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.motcua.identity.Actor;
import vn.motcua.platform.Slice;

/**
 * The dossiers. Every method that changes or shows one asks {@link DossierRights}; a dossier somebody may not see is to
 * them the same as one that does not exist.
 */
@Service
public class Dossiers {

    /** Hands a dossier in: at the counter, by post, by a program, or from a draft. */
    public FilingOutcome file(Actor actor, Filing filing) {
        throw new UnsupportedOperationException("being written");
    }

    public Outcome move(Actor actor, String code, Move move) {
        throw new UnsupportedOperationException("being written");
    }

    public Optional<DossierView> view(Actor actor, String code) {
        throw new UnsupportedOperationException("being written");
    }

    /** What the actor may do with it now; nothing for a dossier they may not see. */
    public List<PossibleMove> possibleMoves(Actor actor, String code) {
        throw new UnsupportedOperationException("being written");
    }

    /** How far a dossier is, for anyone who knows its code, however it is typed. */
    public Optional<Progress> progress(String code) {
        throw new UnsupportedOperationException("being written");
    }

    /** The officer's tray, what is due first at the top. */
    public Slice<InboxRow> inbox(Actor actor, InboxFilter filter, @Nullable String cursor) {
        throw new UnsupportedOperationException("being written");
    }

    /** The dossiers of a citizen, newest first. */
    public Slice<MyDossierRow> mine(Actor actor, @Nullable String cursor) {
        throw new UnsupportedOperationException("being written");
    }

    /** What an officer may see and looks for. */
    public Slice<FoundDossier> search(Actor actor, DossierQuery query, @Nullable String cursor) {
        throw new UnsupportedOperationException("being written");
    }

    /** Whether the actor may read this file of the vault because of this dossier. */
    public boolean mayRead(Actor actor, String code, UUID file) {
        throw new UnsupportedOperationException("being written");
    }
}
