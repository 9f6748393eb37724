// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import java.time.InstantSource;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierTable.Loaded;
import vn.motcua.identity.Actor;

/** Puts beside a dossier what its moves are decided by. */
@Component
class Situations {

    private final Rulebook rulebook;
    private final InstantSource clock;

    Situations(Rulebook rulebook, InstantSource clock) {
        this.rulebook = rulebook;
        this.clock = clock;
    }

    Situation of(Loaded loaded, Actor actor) {
        var dossier = loaded.dossier();
        return new Situation(
                dossier,
                loaded.steps(),
                loaded.answers(),
                new Route(rulebook.process(dossier.processVersion())),
                rulebook.desks(dossier.receivingUnit(), dossier.handlingUnit()),
                rulebook.calendar(dossier.handlingUnit()),
                rulebook.supplementRule(),
                actor,
                clock.instant());
    }
}
