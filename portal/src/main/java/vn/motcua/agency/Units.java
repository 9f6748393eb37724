// SPDX-License-Identifier: Apache-2.0
package vn.motcua.agency;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.motcua.calendar.WorkingCalendar;

/**
 * The units of the administration and when their offices are open. Without a date, today's administration is meant; a
 * unit that exists no longer (or not yet) is still found by its code, as it was last (or will be first).
 */
@Service
public class Units {

    private final AgencyState state;
    private final AgencyDate date;

    Units(AgencyState state, AgencyDate date) {
        this.state = state;
        this.date = date;
    }

    public Optional<Unit> find(String code) {
        return find(code, date.today());
    }

    /** The day whose administration holds at a moment: its own, or the one that is set ({@code motcua.agency.as-of}). */
    public LocalDate dateOf(Instant moment) {
        return date.of(moment);
    }

    public Optional<Unit> find(String code, LocalDate at) {
        return tree().find(code, at);
    }

    /**
     * @throws UnknownUnit when there never was such a unit
     */
    public Unit get(String code) {
        return find(code).orElseThrow(() -> new UnknownUnit(code));
    }

    /** The unit itself while it exists, else the one that does its work today; itself when a reform named none. */
    public String presentOf(String code) {
        var current = state.current();
        return current.successors().presentOf(code, date.today(), current.units());
    }

    /** The units whose work a unit took over in a reform. */
    public List<String> predecessorsOf(String code) {
        return state.current().successors().predecessorsOf(code);
    }

    /** As it was, is and will be, in the order of time. */
    public List<Unit> versionsOf(String code) {
        return tree().versionsOf(code);
    }

    /** The units directly below, in the order of their codes. */
    public List<Unit> children(String code) {
        return children(code, date.today());
    }

    public List<Unit> children(String code, LocalDate at) {
        return tree().children(code, at);
    }

    /** From the province down to the unit itself. */
    public List<Unit> pathOf(String code) {
        return tree().pathOf(get(code), date.today());
    }

    /** The unit is the other one or lies below it. */
    public boolean isWithin(String code, String ancestor) {
        return code.equals(ancestor) || code.startsWith(ancestor + ".");
    }

    /** The desk that receives for the unit: its own, else the nearest one above. */
    public Optional<Unit> findOneStopOf(String code) {
        return tree().oneStopOf(get(code), date.today());
    }

    /**
     * @throws UnknownUnit when neither the unit nor any above it has a desk
     */
    public Unit oneStopOf(String code) {
        return findOneStopOf(code).orElseThrow(() -> new UnknownUnit("one-stop of " + code));
    }

    /** The agency that a unit is part of: a people's committee or a department, where leaders and clerks of seals sit. */
    public Unit agencyOf(String code) {
        return pathOf(code).reversed().stream()
                .filter(unit -> unit.kind() == UnitKind.PEOPLES_COMMITTEE || unit.kind() == UnitKind.DEPARTMENT)
                .findFirst()
                .orElseThrow(() -> new UnknownUnit("agency of " + code));
    }

    /** The office of the provincial people's committee above a unit: it prepares what the province signs. */
    public Unit provinceOfficeOf(String code) {
        var province = pathOf(code).getFirst();
        return tree().children(province.code(), get(code).nearestDate(date.today())).stream()
                .filter(unit -> unit.kind() == UnitKind.COMMITTEE_OFFICE)
                .findFirst()
                .orElseThrow(() -> new UnknownUnit("committee office of " + province.code()));
    }

    /** All units that exist on a date, in the order of their codes. */
    public List<Unit> all(LocalDate at) {
        return tree().all(at);
    }

    public List<Unit> all() {
        return all(date.today());
    }

    /** The people's committees of communes, wards and townships on a date. */
    public List<Unit> communes(LocalDate at) {
        return all(at).stream()
                .filter(unit -> unit.kind() == UnitKind.PEOPLES_COMMITTEE && unit.level() == Level.COMMUNE)
                .toList();
    }

    public List<Unit> communes() {
        return communes(date.today());
    }

    /** The people's committee of an administrative division, by its national code. */
    public Optional<Unit> findOfDivision(String divisionCode) {
        return tree().findOfDivision(divisionCode, date.today());
    }

    /** The unit's own office hours and special days, else those of the nearest unit above it. */
    public WorkingCalendar calendarOf(String code) {
        var current = state.current();
        return current.calendars().of(get(code), current.units());
    }

    /** Standard office hours with the special days of the whole province. */
    public WorkingCalendar calendar() {
        return state.current().calendars().common();
    }

    private UnitTree tree() {
        return state.current().units();
    }
}
