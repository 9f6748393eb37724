// SPDX-License-Identifier: Apache-2.0
package vn.motcua.bench.pages;

import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.bench.CannotMeasure;
import vn.motcua.bench.RunningPortal;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Move;
import vn.motcua.dossier.Outcome;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Role;

/** Whether copies are dossiers like others: they are shown, followed and moved through the facades. */
final class CopiedLives {

    private final JdbcClient jdbc;
    private final Dossiers dossiers;
    private final Accounts accounts;

    CopiedLives(RunningPortal portal) {
        this.jdbc = portal.facade(JdbcClient.class);
        this.dossiers = portal.facade(Dossiers.class);
        this.accounts = portal.facade(Accounts.class);
    }

    private record Waiting(String code, UUID step, String unit, Role role) {}

    void prove() {
        jdbc.sql("""
                SELECT d.code, s.id AS step, s.unit, s.role
                FROM dossier_step s JOIN dossier d ON d.id = s.dossier_id
                WHERE s.state = 'OPEN' AND s.assignee IS NULL AND s.kind = 'TASK'
                  AND NOT EXISTS (SELECT FROM bench.original o WHERE o.id = d.id)
                LIMIT 5
                """).query(Waiting.class).list().forEach(this::prove);
    }

    private void prove(Waiting waiting) {
        var officer = accounts.officersWith(waiting.role, waiting.unit).getFirst();
        var actor = accounts.actor(officer.id(), Instant.now());
        var isFollowed = dossiers.progress(waiting.code)
                .filter(progress -> !progress.steps().isEmpty())
                .isPresent();
        if (!isFollowed || happened(actor, waiting) == 0) {
            throw new CannotMeasure("The copied dossier " + waiting.code + " has no history: the copies are not whole");
        }
        claim(actor, waiting);
    }

    private void claim(Actor actor, Waiting waiting) {
        var before = happened(actor, waiting);
        if (dossiers.move(actor, waiting.code, new Move.Claim(waiting.step)) instanceof Outcome.Refused refused) {
            throw new CannotMeasure("The copied dossier " + waiting.code + " cannot be moved: " + refused);
        }
        if (happened(actor, waiting) != before + 1) {
            throw new CannotMeasure("The journal does not tell of the move of " + waiting.code);
        }
    }

    private int happened(Actor actor, Waiting waiting) {
        return dossiers.view(actor, waiting.code)
                .map(view -> view.timeline().size())
                .orElse(0);
    }
}
