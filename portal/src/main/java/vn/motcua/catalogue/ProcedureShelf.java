// SPDX-License-Identifier: Apache-2.0
package vn.motcua.catalogue;

import java.time.InstantSource;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.platform.Ids;

/**
 * Puts procedures on the shelf: a changed one as its next version. What the portal's own people wrote stays in front of
 * what the national catalogue says of the same procedure; that is kept behind it.
 */
@Component
class ProcedureShelf {

    private static final UUID NOT_YET = new UUID(0, 0);

    private final ProcedureRows rows;
    private final InstantSource clock;

    ProcedureShelf(ProcedureRows rows, InstantSource clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    Kept put(Procedure procedure) {
        var present = rows.findForUpdate(procedure.code()).orElse(null);
        var digest = Json.digest(Json.write(procedure.as(NOT_YET, 0)));
        return procedure.starter() ? putOwn(procedure, digest, present) : putNational(procedure, digest, present);
    }

    /** Shows a procedure as a set-up has it, whoever wrote the one before; what the national catalogue said last is kept behind it. */
    @Transactional(propagation = Propagation.MANDATORY)
    void replace(Procedure procedure) {
        var present = rows.findForUpdate(procedure.code()).orElse(null);
        var digest = Json.digest(Json.write(procedure.as(NOT_YET, 0)));
        var national = present != null ? present.nationalDigest() : procedure.starter() ? null : digest;
        show(publish(procedure, digest), digest, national);
    }

    private Kept putOwn(Procedure procedure, String digest, ProcedureRows.@Nullable Present present) {
        if (present != null && present.digest().equals(digest)) {
            return Kept.UNCHANGED;
        }
        show(publish(procedure, digest), digest, present == null ? null : present.nationalDigest());
        return present == null ? Kept.IMPORTED : Kept.UPDATED;
    }

    private Kept putNational(Procedure procedure, String digest, ProcedureRows.@Nullable Present present) {
        if (present == null) {
            show(publish(procedure, digest), digest, digest);
            return Kept.IMPORTED;
        }
        if (digest.equals(present.nationalDigest())) {
            return Kept.UNCHANGED;
        }
        var version = publish(procedure, digest);
        if (present.starter()) {
            rows.rememberNational(procedure.code(), digest);
        } else {
            show(version, digest, digest);
        }
        return present.nationalDigest() == null ? Kept.IMPORTED : Kept.UPDATED;
    }

    private Procedure publish(Procedure procedure, String digest) {
        var version = procedure.as(Ids.next(), rows.nextNumber(procedure.code()));
        rows.insertVersion(version, digest, clock.instant());
        return version;
    }

    private void show(Procedure version, String digest, @Nullable String nationalDigest) {
        rows.rememberField(version.field());
        rows.show(version, digest, nationalDigest, clock.instant());
        rows.replaceDoubts(version);
    }
}
