// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import java.util.List;
import vn.motcua.dossier.moving.Situations;
import vn.motcua.dossier.state.Loaded;
import vn.motcua.identity.Actor;

/**
 * A dossier that a program leads on move after move: what its last move has written it need not read again. When somebody
 * else moves it meanwhile, the next move notices and reads it anew. For one thread at a time.
 */
public final class InHand {

    private final Situations situations;
    private Loaded loaded;

    InHand(Loaded loaded, Situations situations) {
        this.loaded = loaded;
        this.situations = situations;
    }

    public String code() {
        return loaded.dossier().code();
    }

    public Status status() {
        return loaded.dossier().status();
    }

    /** Its unfinished steps. */
    public List<OpenStep> openSteps() {
        return situations.of(loaded, Actor.system()).openSteps();
    }

    Loaded loaded() {
        return loaded;
    }

    void becomes(Loaded now) {
        loaded = now;
    }
}
