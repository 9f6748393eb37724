// SPDX-License-Identifier: Apache-2.0
package vn.motcua.process;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An internal process as a province decides it: a table of steps, each with its role, task and working time. Steps that follow each
 * other with the same label are done side by side.
 *
 * @param code of the procedure; empty when the decision gives none
 * @param source the decision it stands in, for the reader
 */
public record ProcessTable(
        String code, String title, @Nullable String titleEn, String source, List<Step> steps) {

    public ProcessTable {
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("The process table of " + code + " " + title + " has no steps");
        }
        steps = List.copyOf(steps);
    }

    /** The name a step has in the picture, made from its task. */
    public static String shortName(String task) {
        return Shortened.name(task);
    }

    /** A row of the table. */
    public sealed interface Step {

        /** Such as “Bước 3”. */
        String label();

        String name();

        @Nullable
        String nameEn();

        @Nullable
        Duration workingTime();
    }

    /**
     * A step of an official.
     *
     * @param role the office, in the province's words: it becomes a lane
     * @param task what is to be done, in full
     * @param unit as in {@link Lane#unit()}; null where the kind of role says it
     */
    public record Work(
            String label,
            String role,
            @Nullable String roleEn,
            Role roleKind,
            String name,
            @Nullable String nameEn,
            String task,
            @Nullable Duration workingTime,
            @Nullable String unit,
            Assign assign,
            Duty duty)
            implements Step {}

    /** The dossier waits for papers, money or an opinion. */
    public record Wait(
            String label,
            Awaited kind,
            String name,
            @Nullable String nameEn,
            @Nullable Duration workingTime,
            @Nullable String unit)
            implements Step {}

    /** A linked procedure at another agency. */
    public record Call(
            String label,
            String procedure,
            String unit,
            String name,
            @Nullable String nameEn,
            @Nullable Duration workingTime)
            implements Step {}
}
