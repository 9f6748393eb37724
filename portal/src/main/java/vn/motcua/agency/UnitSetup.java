// SPDX-License-Identifier: Apache-2.0
package vn.motcua.agency;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.OfficeHours;
import vn.motcua.platform.setup.SetupJson;
import vn.motcua.platform.setup.SetupPart;
import vn.motcua.platform.setup.WrongSetup;

/** Units as text, a file for each code: as it was, is and will be, and who does its work when it is no more. */
@Component
@Order(10)
class UnitSetup implements SetupPart {

    private static final String FOLDER = "units";

    private final AgencyTables tables;
    private final AgencyState state;

    UnitSetup(AgencyTables tables, AgencyState state) {
        this.tables = tables;
        this.state = state;
    }

    record UnitFile(String code, List<Version> versions, List<Successor> successors) {

        UnitFile {
            versions = versions == null ? List.of() : versions;
            successors = successors == null ? List.of() : successors;
        }
    }

    record Version(
            LocalDate from,
            @Nullable LocalDate to,
            Level level,
            UnitKind kind,
            String name,
            String nameEn,
            String address,
            String phone,
            @Nullable String hours,
            @Nullable String division) {}

    record Successor(LocalDate from, String unit) {}

    @Override
    public String folder() {
        return FOLDER;
    }

    private static String path(String code) {
        return FOLDER + "/" + code + ".json";
    }

    @Override
    public SortedMap<String, String> write() {
        var units = new TreeMap<String, UnitFile>();
        tables.units().stream()
                .sorted(Comparator.comparing(row -> row.unit().validFrom()))
                .forEach(row -> file(row.unit().code(), units).versions().add(version(row)));
        tables.successions()
                .forEach(one -> file(one.unit(), units).successors().add(new Successor(one.from(), one.successor())));
        var files = new TreeMap<String, String>();
        units.forEach((code, file) -> files.put(path(code), SetupJson.write(file)));
        return files;
    }

    private static UnitFile file(String code, TreeMap<String, UnitFile> units) {
        return units.computeIfAbsent(code, _ -> new UnitFile(code, new ArrayList<>(), new ArrayList<>()));
    }

    private static Version version(UnitRow row) {
        var unit = row.unit();
        return new Version(
                unit.validFrom(),
                unit.validTo(),
                unit.level(),
                unit.kind(),
                unit.name(),
                unit.nameEn(),
                unit.address(),
                unit.phone(),
                row.hours(),
                unit.division());
    }

    @Override
    public String canonical(String path, String text) {
        var file = SetupJson.read(text, UnitFile.class);
        if (file.code() == null || !UnitImport.isCode(file.code())) {
            throw new WrongSetup(
                    "code", String.valueOf(file.code()), "an agency code from the province down, such as H57.16.03");
        }
        if (!path.equals(path(file.code()))) {
            throw new WrongSetup(
                    "code", file.code(), "the code in the name of the file, or the file " + path(file.code()));
        }
        if (file.versions().isEmpty()) {
            throw new WrongSetup("versions", "[]", "at least one version, with from, level, kind and name");
        }
        return SetupJson.write(new UnitFile(file.code(), versions(file), successors(file)));
    }

    private static List<Version> versions(UnitFile file) {
        var versions = new ArrayList<Version>();
        for (var place = 0; place < file.versions().size(); place++) {
            versions.add(version(file.versions().get(place), "versions[" + place + "]"));
        }
        versions.sort(Comparator.comparing(Version::from));
        for (var place = 1; place < versions.size(); place++) {
            var before = versions.get(place - 1);
            if (before.to() == null || !before.to().isBefore(versions.get(place).from())) {
                throw new WrongSetup(
                        "versions[" + (place - 1) + "].to",
                        String.valueOf(before.to()),
                        "a day before the next version begins, "
                                + versions.get(place).from());
            }
        }
        return versions;
    }

    private static Version version(Version one, String field) {
        required(one.from(), field + ".from", "the first day, such as 2025-07-01");
        required(one.level(), field + ".level", "PROVINCE, DISTRICT or COMMUNE");
        required(one.kind(), field + ".kind", "a kind of unit, such as DEPARTMENT or DIVISION");
        if (one.name() == null || one.name().isBlank()) {
            throw new WrongSetup(field + ".name", "", "the unit's name, such as Sở Tư pháp");
        }
        if (one.to() != null && one.to().isBefore(one.from())) {
            throw new WrongSetup(field + ".to", one.to().toString(), "a day from " + one.from() + " on");
        }
        return new Version(
                one.from(),
                one.to(),
                one.level(),
                one.kind(),
                one.name(),
                Objects.requireNonNullElse(one.nameEn(), one.name()),
                Objects.requireNonNullElse(one.address(), ""),
                Objects.requireNonNullElse(one.phone(), ""),
                hours(one.hours(), field),
                one.division());
    }

    private static void required(@Nullable Object value, String field, String expected) {
        if (value == null) {
            throw new WrongSetup(field, "", expected);
        }
    }

    private static @Nullable String hours(@Nullable String text, String field) {
        try {
            return text == null ? null : OfficeHours.parse(text).toString();
        } catch (IllegalArgumentException e) {
            throw new WrongSetup(
                    field + ".hours", String.valueOf(text), "hours such as MON-FRI 07:00-11:30,13:30-17:00");
        }
    }

    private static List<Successor> successors(UnitFile file) {
        var days = new HashSet<LocalDate>();
        for (var number = 0; number < file.successors().size(); number++) {
            var one = file.successors().get(number);
            var field = "successors[" + number + "]";
            if (one.from() == null || !days.add(one.from())) {
                throw new WrongSetup(
                        field + ".from", String.valueOf(one.from()), "a day such as 2026-01-01, each once");
            }
            if (one.unit() == null || one.unit().equals(file.code())) {
                throw new WrongSetup(field + ".unit", String.valueOf(one.unit()), "the code of another unit");
            }
        }
        return file.successors().stream()
                .sorted(Comparator.comparing(Successor::from))
                .toList();
    }

    @Override
    public void check(String path, String canonical, Set<String> paths) {
        var file = SetupJson.read(canonical, UnitFile.class);
        var parent = Unit.parentOf(file.code());
        if (parent != null && isUnknown(parent, paths)) {
            throw new WrongSetup("code", file.code(), "a unit below one that is there; add " + path(parent));
        }
        for (var successor : file.successors()) {
            if (isUnknown(successor.unit(), paths)) {
                throw new WrongSetup("successors", successor.unit(), "the code of a unit that is there");
            }
        }
    }

    private boolean isUnknown(String code, Set<String> paths) {
        return !paths.contains(path(code))
                && state.current().units().versionsOf(code).isEmpty();
    }

    @Override
    public void take(SortedMap<String, String> files, UUID by) {
        files.values().forEach(text -> put(SetupJson.read(text, UnitFile.class)));
        if (!files.isEmpty()) {
            tables.nextRevision();
            state.reloadWhenCommitted();
        }
    }

    private void put(UnitFile file) {
        tables.deleteUnit(file.code());
        file.versions().forEach(one -> tables.save(row(file.code(), one)));
        file.successors().forEach(one -> tables.save(new Successors.Succession(file.code(), one.from(), one.unit())));
    }

    private static UnitRow row(String code, Version one) {
        var unit = new Unit(
                code,
                Unit.parentOf(code),
                one.level(),
                one.kind(),
                one.name(),
                one.nameEn(),
                one.from(),
                one.to(),
                one.address(),
                one.phone(),
                one.division());
        return new UnitRow(unit, one.hours());
    }
}
