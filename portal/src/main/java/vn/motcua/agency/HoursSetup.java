// SPDX-License-Identifier: Apache-2.0
package vn.motcua.agency;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.motcua.platform.setup.SetupJson;
import vn.motcua.platform.setup.SetupPart;
import vn.motcua.platform.setup.WrongSetup;

/** Office hours that a unit has from a day on, as text: {@code hours/H57.16.json}. */
@Component
@Order(15)
class HoursSetup implements SetupPart {

    private static final String FOLDER = "hours";

    private final AgencyTables tables;
    private final AgencyState state;

    HoursSetup(AgencyTables tables, AgencyState state) {
        this.tables = tables;
        this.state = state;
    }

    record HoursFile(List<Period> periods) {

        HoursFile {
            periods = periods == null ? List.of() : periods;
        }
    }

    /** @param hours nothing when the unit follows the one above it again */
    record Period(LocalDate from, @Nullable String hours) {}

    @Override
    public String folder() {
        return FOLDER;
    }

    private static String path(String unit) {
        return FOLDER + "/" + unit + ".json";
    }

    private static String unit(String path) {
        return path.substring(FOLDER.length() + 1, path.length() - ".json".length());
    }

    @Override
    public SortedMap<String, String> write() {
        var units = new TreeMap<String, List<Period>>();
        tables.datedHours()
                .forEach(one -> units.computeIfAbsent(path(one.unit()), _ -> new ArrayList<>())
                        .add(new Period(one.from(), one.hours())));
        var files = new TreeMap<String, String>();
        units.forEach((path, periods) -> files.put(path, SetupJson.write(new HoursFile(periods))));
        return files;
    }

    @Override
    public String canonical(String path, String text) {
        if (!path.matches("hours/[A-Z0-9.]+\\.json") || !UnitImport.isCode(unit(path))) {
            throw new WrongSetup("file", path, "a name such as hours/H57.16.json");
        }
        var periods = new ArrayList<Period>();
        for (var one : SetupJson.read(text, HoursFile.class).periods()) {
            periods.add(new Period(from(one, periods), hours(one, periods.size())));
        }
        if (periods.isEmpty()) {
            throw new WrongSetup("periods", "", "at least one; leave out a unit that has none of its own");
        }
        periods.sort(Comparator.comparing(Period::from));
        return SetupJson.write(new HoursFile(periods));
    }

    private static LocalDate from(Period one, List<Period> before) {
        var isTwice = before.stream().anyMatch(other -> other.from().equals(one.from()));
        if (one.from() == null
                || isTwice
                || one.from().getYear() < 2000
                || one.from().getYear() > 2099) {
            throw new WrongSetup(
                    "periods[" + before.size() + "].from",
                    String.valueOf(one.from()),
                    "a day such as 2026-01-01, each once");
        }
        return one.from();
    }

    private static @Nullable String hours(Period one, int place) {
        if (one.hours() == null) {
            return null;
        }
        return Calendars.hours(one.hours())
                .orElseThrow(() -> new WrongSetup(
                        "periods[" + place + "].hours",
                        String.valueOf(one.hours()),
                        "hours such as MON-FRI 07:00-11:30,13:30-17:00"));
    }

    @Override
    public void check(String path, String canonical, Set<String> paths) {
        if (!paths.contains("units/" + unit(path) + ".json")
                && state.current().units().versionsOf(unit(path)).isEmpty()) {
            throw new WrongSetup("file", path, "the code of a unit that is there");
        }
    }

    @Override
    public void take(SortedMap<String, String> files, UUID by) {
        files.forEach((path, text) -> {
            tables.deleteHours(unit(path));
            SetupJson.read(text, HoursFile.class)
                    .periods()
                    .forEach(one -> tables.save(new DatedHours(unit(path), one.from(), one.hours())));
        });
        if (!files.isEmpty()) {
            tables.nextRevision();
            state.reloadWhenCommitted();
        }
    }
}
