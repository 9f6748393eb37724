// SPDX-License-Identifier: Apache-2.0
package vn.motcua.blueprint;

import java.util.stream.Stream;

/**
 * A row of the table as it was typed, right or wrong.
 *
 * @param what a {@link What}, or empty
 * @param kind the kind of official where the words of the office do not say it; empty otherwise
 * @param name short, for the picture; empty where it is made from the task
 * @param unit where it is done: empty for where such officials sit, else {@code receiving}, {@code handling}, {@code committee} or a code
 * @param procedure the code of a linked procedure
 */
public record Row(
        String label,
        String what,
        String role,
        String task,
        String hours,
        String kind,
        String name,
        String nameEn,
        String roleEn,
        String unit,
        String assign,
        String procedure) {

    public static final Row EMPTY = new Row("", "", "", "", "", "", "", "", "", "", "", "");

    public Row {
        label = Typed.line(label);
        what = Typed.line(what);
        role = Typed.line(role);
        task = Typed.text(task);
        hours = Typed.line(hours);
        kind = Typed.line(kind);
        name = Typed.line(name);
        nameEn = Typed.line(nameEn);
        roleEn = Typed.line(roleEn);
        unit = Typed.line(unit);
        assign = Typed.line(assign);
        procedure = Typed.line(procedure);
    }

    /** Nothing was typed that would make a step. */
    public boolean isBlank() {
        return Stream.of(role, task, hours, name, unit, procedure).allMatch(String::isEmpty);
    }

    /** The code at the beginning of a unit that was chosen with its name. */
    String unitCode() {
        return unit.split("\\s", 2)[0];
    }

    String procedureCode() {
        return procedure.split("\\s", 2)[0];
    }
}
