// SPDX-License-Identifier: Apache-2.0
package vn.motcua.improvement;

import java.text.Normalizer;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.administration.Area;
import vn.motcua.administration.Change;
import vn.motcua.administration.ChangeLog;
import vn.motcua.administration.Deed;
import vn.motcua.agency.Units;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Role;
import vn.motcua.platform.VietnamTime;

/**
 * The plans of the province. Every official reads them, for they concern every office; officials of the people's committee
 * of the province and administrators change them.
 */
@Service
public class Improvements {

    private static final EnumSet<Role> CHANGING =
            EnumSet.of(Role.COMMITTEE_SPECIALIST, Role.COMMITTEE_LEADER, Role.ADMINISTRATOR);

    private final ImprovementTable table;
    private final Units units;
    private final ChangeLog changes;
    private final InstantSource clock;

    Improvements(ImprovementTable table, Units units, ChangeLog changes, InstantSource clock) {
        this.table = table;
        this.units = units;
        this.changes = changes;
        this.clock = clock;
    }

    public static boolean mayChange(Actor actor) {
        return actor.isOfficer() && CHANGING.stream().anyMatch(actor::holds);
    }

    /** Of one index, what is due first standing first; nothing for who is no official. */
    public List<Improvement> of(Actor reader, String series) {
        return reader.isOfficer() ? table.of(series) : List.of();
    }

    public Optional<Improvement> find(Actor reader, String series, String part) {
        return reader.isOfficer() ? table.find(series, part) : Optional.empty();
    }

    /** Keeps a plan: a new one has the version 0, a changed one the version that was read. */
    @Transactional
    public Planned keep(Actor actor, Improvement wish) {
        var clean = clean(wish, actor.name());
        var before = table.lock(clean.series(), clean.part());
        var objection = objection(actor, clean, before);
        if (objection.isPresent()) {
            return objection.get();
        }
        var kept = table.put(clean, clock.instant());
        note(actor, before, kept);
        return new Planned.Kept(kept);
    }

    private static Improvement clean(Improvement wish, String by) {
        return new Improvement(
                wish.series(),
                wish.part(),
                text(wish.aim()),
                wish.unit().strip(),
                text(wish.owner()),
                wish.due(),
                wish.state(),
                text(wish.remark()),
                wish.version(),
                by);
    }

    private static String text(String text) {
        return Normalizer.normalize(text.replace("\r\n", "\n"), Normalizer.Form.NFC)
                .strip();
    }

    private Optional<Planned.Refused> objection(Actor actor, Improvement wish, Optional<Improvement> before) {
        if (!mayChange(actor)) {
            return refused("NOT_YOURS", null);
        }
        if (before.map(Improvement::version).orElse(0) != wish.version()) {
            return refused("CHANGED_SINCE", null);
        }
        if (wish.aim().isEmpty() || wish.aim().length() > Improvement.LONGEST_TEXT) {
            return refused(wish.aim().isEmpty() ? "AIM_EMPTY" : "TEXT_LONG", "aim");
        }
        if (units.find(wish.unit()).isEmpty()) {
            return refused("UNIT_UNKNOWN", "unit");
        }
        if (wish.owner().isEmpty() || wish.owner().length() > Improvement.LONGEST_OWNER) {
            return refused(wish.owner().isEmpty() ? "OWNER_EMPTY" : "OWNER_LONG", "owner");
        }
        if (isNewlyPast(wish, before)) {
            return refused("DUE_PAST", "due");
        }
        return wish.remark().length() > Improvement.LONGEST_TEXT ? refused("TEXT_LONG", "remark") : Optional.empty();
    }

    /** A date that has passed stays as it is, so that a late plan can be changed otherwise. */
    private boolean isNewlyPast(Improvement wish, Optional<Improvement> before) {
        var today = VietnamTime.dateOf(clock.instant());
        return wish.isLate(today)
                && before.filter(known -> known.due().equals(wish.due())).isEmpty();
    }

    private static Optional<Planned.Refused> refused(String code, @Nullable String field) {
        return Optional.of(new Planned.Refused(code, field));
    }

    private void note(Actor actor, Optional<Improvement> before, Improvement now) {
        changes.note(
                actor.doer(),
                Change.of(
                                Area.SURVEYS,
                                before.isPresent() ? Deed.CHANGED : Deed.ADDED,
                                now.series() + "/" + now.part(),
                                now.part())
                        .with("aim", before.map(Improvement::aim).orElse(""), now.aim())
                        .with("unit", before.map(Improvement::unit).orElse(""), now.unit())
                        .with("owner", before.map(Improvement::owner).orElse(""), now.owner())
                        .with("due", before.map(each -> each.due().toString()).orElse(""), now.due())
                        .withCode(
                                "planState",
                                before.map(each -> each.state().name()).orElse(""),
                                now.state())
                        .with("remark", before.map(Improvement::remark).orElse(""), now.remark()));
    }
}
