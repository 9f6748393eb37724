// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.moving;

import java.time.InstantSource;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.rulebook.Rulebook;
import vn.motcua.dossier.state.Loaded;
import vn.motcua.identity.Actor;

/** Puts beside a dossier what its moves are decided by. */
@Component
public class Situations {

    private final Rulebook rulebook;
    private final InstantSource clock;

    public Situations(Rulebook rulebook, InstantSource clock) {
        this.rulebook = rulebook;
        this.clock = clock;
    }

    public Situation of(Loaded loaded, Actor actor) {
        var dossier = loaded.dossier();
        return new Situation(
                dossier,
                loaded.steps(),
                loaded.answers(),
                rulebook.route(dossier.processVersion()),
                rulebook.desks(dossier.receivingUnit(), dossier.handlingUnit()),
                rulebook.calendar(dossier.handlingUnit()),
                rulebook.supplementRule(),
                actor,
                clock.instant());
    }
}
