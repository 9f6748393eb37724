// SPDX-License-Identifier: Apache-2.0
package vn.motcua.catalogue;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.administration.Area;
import vn.motcua.administration.Change;
import vn.motcua.administration.ChangeLog;
import vn.motcua.administration.Deed;
import vn.motcua.administration.Doer;
import vn.motcua.catalogue.ProcedureRows.Authorship;
import vn.motcua.platform.Slice;
import vn.motcua.platform.VietnamTime;

/** The versions of procedures: which there are, which is in force or to come, and what the province itself publishes. */
@Service
public class ProcedureVersions {

    private final ProcedureRows rows;
    private final InForceRows inForce;
    private final ProcedureList list;
    private final ProcedureShelf shelf;
    private final Procedures procedures;
    private final ChangeLog changes;
    private final InstantSource clock;

    ProcedureVersions(
            ProcedureRows rows,
            InForceRows inForce,
            ProcedureList list,
            ProcedureShelf shelf,
            Procedures procedures,
            ChangeLog changes,
            InstantSource clock) {
        this.rows = rows;
        this.inForce = inForce;
        this.list = list;
        this.shelf = shelf;
        this.procedures = procedures;
        this.changes = changes;
        this.clock = clock;
    }

    /** A page of all procedures by code, also those that are closed. */
    public Slice<ListedProcedure> list(ListedProcedure.Kind kind, String words, @Nullable String cursor, int size) {
        return list.read(kind, words, cursor, size, today());
    }

    /** All versions of a procedure, the newest first. */
    public List<ProcedureVersion> of(String code) {
        return rows.versions(code, clock.instant());
    }

    public Optional<Standing> findStanding(String code) {
        return rows.findStanding(code);
    }

    /** What the next version begins from: the one to come, else the one in force. */
    public Optional<Procedure> findNewest(String code) {
        return findComing(code).or(() -> procedures.find(code));
    }

    /** The version that comes into force later. */
    public Optional<Procedure> findComing(String code) {
        return inForce.findComing(code, clock.instant()).map(coming -> procedures.version(coming.version()));
    }

    /** What the source, the national catalogue or the starter content, said last, when it is not what is in force. */
    public Optional<Procedure> findSource(String code) {
        return rows.findPresent(code)
                .filter(ProcedureRows.Present::own)
                .flatMap(present -> Optional.ofNullable(present.follows()))
                .map(procedures::version);
    }

    /** Ours with one fact as its source has it. */
    public static Procedure taking(String fact, Procedure ours, Procedure source) {
        return Reconciliation.taking(fact, ours, source);
    }

    /** What was changed since {@code base}, brought together with what is newest now; where both differ, ours with a doubt. */
    public static Procedure together(@Nullable Procedure base, Procedure ours, Procedure newest) {
        return Reconciliation.of(base, ours, newest);
    }

    /**
     * Publishes the next version for the province; from its day on new dossiers go by it, those under way keep theirs. What
     * was to come is replaced. The caller notes the change.
     */
    @Transactional
    public Procedure publish(Procedure content, Signature signature) {
        var present = rows.findForUpdate(content.code());
        var now = clock.instant();
        var follows = present.isPresent() ? followed(present.get()) : null;
        inForce.forgetComing(content.code(), now);
        var authorship = new Authorship(true, signature.by(), signature.remark());
        var published = shelf.putOwn(content, authorship, present.isEmpty() ? now : since(signature, now));
        rows.own(content.code(), follows);
        return published;
    }

    /** Until people here change it for the first time, the version in force is that of its source. */
    private @Nullable UUID followed(ProcedureRows.Present present) {
        return present.own()
                ? present.follows()
                : inForce.find(present.code(), clock.instant()).orElse(null);
    }

    private static Instant since(Signature signature, Instant now) {
        var day = signature.firstDay();
        return day == null || !day.isAfter(VietnamTime.dateOf(now))
                ? now
                : day.atStartOfDay(VietnamTime.ZONE).toInstant();
    }

    /** Takes back a version that is still to come; it stays among the versions. Says whether there was one. */
    @Transactional
    public boolean withdrawComing(String code, Doer by) {
        var coming = rows.findForUpdate(code).flatMap(_ -> findComing(code));
        coming.ifPresent(version -> {
            inForce.forgetComing(code, clock.instant());
            changes.note(by, change(version, Deed.WITHDRAWN).saying("procedure.said.version", version.number()));
        });
        return coming.isPresent();
    }

    /** From a day on a procedure is not filed any more, and not found by a search; its page says so, dossiers go on. */
    @Transactional
    public void close(String code, LocalDate from, String why, Doer by) {
        var before =
                rows.findForUpdate(code).flatMap(_ -> rows.findStanding(code)).orElseThrow();
        rows.close(code, from, why);
        changes.note(
                by,
                change(procedures.get(code), Deed.CLOSED)
                        .with("closedFrom", text(before.closedFrom()), from)
                        .with("remark", "", why));
    }

    /** A closed procedure can be filed again from now on. */
    @Transactional
    public void reopen(String code, Doer by) {
        var before =
                rows.findForUpdate(code).flatMap(_ -> rows.findStanding(code)).orElseThrow();
        if (before.closedFrom() != null) {
            rows.close(code, null, "");
            changes.note(
                    by, change(procedures.get(code), Deed.OPENED).with("closedFrom", text(before.closedFrom()), ""));
        }
    }

    private static Change change(Procedure procedure, Deed deed) {
        return Change.of(
                Area.PROCEDURES, deed, procedure.code(), procedure.name().noted());
    }

    private static String text(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private LocalDate today() {
        return VietnamTime.dateOf(clock.instant());
    }
}
