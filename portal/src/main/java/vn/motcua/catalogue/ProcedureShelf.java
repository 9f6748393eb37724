// SPDX-License-Identifier: Apache-2.0
package vn.motcua.catalogue;

import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.administration.Area;
import vn.motcua.administration.Change;
import vn.motcua.administration.ChangeLog;
import vn.motcua.administration.Deed;
import vn.motcua.catalogue.ProcedureRows.Authorship;
import vn.motcua.catalogue.ProcedureRows.Present;
import vn.motcua.platform.Ids;

/**
 * Puts procedures on the shelf: a changed one as its next version. What was written for the portal stays in front of what the
 * national catalogue says of the same procedure; that is kept behind it. What people of the province have changed stays
 * theirs, fact by fact ({@link Reconciliation}).
 */
@Component
class ProcedureShelf {

    private static final UUID NOT_YET = new UUID(0, 0);

    private final ProcedureRows rows;
    private final InForceRows inForce;
    private final ChangeLog changes;
    private final InstantSource clock;

    ProcedureShelf(ProcedureRows rows, InForceRows inForce, ChangeLog changes, InstantSource clock) {
        this.rows = rows;
        this.inForce = inForce;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    Kept put(Procedure procedure) {
        var present = rows.findForUpdate(procedure.code()).orElse(null);
        var digest = digest(procedure);
        return procedure.starter() ? putStarter(procedure, digest, present) : putNational(procedure, digest, present);
    }

    private Kept putStarter(Procedure procedure, String digest, @Nullable Present present) {
        if (present != null && present.own()) {
            return follows(present, digest) ? Kept.UNCHANGED : bringTogether(publish(procedure, digest), present);
        }
        if (present != null && present.digest().equals(digest)) {
            return Kept.UNCHANGED;
        }
        begin(publish(procedure, digest), digest, clock.instant());
        return present == null ? Kept.IMPORTED : Kept.UPDATED;
    }

    private boolean follows(Present present, String digest) {
        var source = present.follows();
        return source != null && rows.digestOf(source).equals(digest);
    }

    private Kept putNational(Procedure procedure, String digest, @Nullable Present present) {
        if (present != null && digest.equals(present.nationalDigest())) {
            return Kept.UNCHANGED;
        }
        var version = publish(procedure, digest);
        if (present == null || !present.starter() && !present.own()) {
            begin(version, digest, clock.instant());
        } else if (!present.starter()) {
            bringTogether(version, present);
        }
        rows.rememberNational(procedure.code(), digest);
        return present == null || present.nationalDigest() == null ? Kept.IMPORTED : Kept.UPDATED;
    }

    /** In what is in force, and in what is to come. */
    private Kept bringTogether(Procedure source, Present present) {
        var code = source.code();
        var now = clock.instant();
        var followed = present.follows();
        var base = followed == null ? null : content(followed);
        inForce.find(code, now).ifPresent(ours -> bringTogether(base, content(ours), source, now));
        inForce.findComing(code, now)
                .ifPresent(ours -> bringTogether(base, content(ours.version()), source, ours.since()));
        rows.follow(code, source.version());
        changes.note(Change.of(Area.PROCEDURES, Deed.MERGED, code, source.name().noted())
                .saying("procedure.said.merged", source.number()));
        return Kept.UPDATED;
    }

    private void bringTogether(@Nullable Procedure base, Procedure ours, Procedure source, Instant since) {
        var together = Reconciliation.of(base, ours, source);
        if (!together.equals(ours)) {
            putOwn(together, Authorship.BROUGHT_TOGETHER, since);
        }
    }

    private Procedure content(UUID version) {
        return rows.findContent(version)
                .map(content -> Json.read(content, Procedure.class))
                .orElseThrow(() -> new NoSuchProcedure("of version " + version));
    }

    /** Puts a version of our own in force from a moment on. */
    @Transactional(propagation = Propagation.MANDATORY)
    Procedure putOwn(Procedure procedure, Authorship authorship, Instant since) {
        var digest = digest(procedure);
        var version = publish(procedure, digest, authorship);
        if (since.isAfter(clock.instant())) {
            inForce.begin(version.code(), version.version(), since);
        } else {
            begin(version, digest, since);
        }
        return version;
    }

    /** Shows of every procedure the version that has come into force. */
    @Transactional
    void showDue() {
        var now = clock.instant();
        for (var code : inForce.due(now)) {
            rows.findForUpdate(code)
                    .flatMap(_ -> inForce.find(code, now))
                    .ifPresent(version -> show(content(version), rows.digestOf(version), now));
        }
    }

    private static String digest(Procedure procedure) {
        return Json.digest(Json.write(procedure.as(NOT_YET, 0)));
    }

    private Procedure publish(Procedure procedure, String digest) {
        return publish(procedure, digest, Authorship.SOURCE);
    }

    private Procedure publish(Procedure procedure, String digest, Authorship authorship) {
        var version = procedure.as(Ids.next(), rows.nextNumber(procedure.code()));
        rows.insertVersion(version, digest, authorship, clock.instant());
        return version;
    }

    private void begin(Procedure version, String digest, Instant since) {
        show(version, digest, since);
        inForce.begin(version.code(), version.version(), since);
    }

    private void show(Procedure version, String digest, Instant since) {
        rows.rememberField(version.field());
        rows.show(version, digest, since);
        rows.replaceDoubts(version);
    }
}
