// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.Cursor;

/**
 * A step in an officer's tray.
 *
 * @param process the version of the process that the step belongs to
 * @param element its id there
 * @param hindrances what keeps it from going on; none for what only waits to be done
 * @param labels those the officer sees
 */
public record InboxRow(
        UUID step,
        UUID process,
        String element,
        String stepName,
        StepKind stepKind,
        StepState stepState,
        String unit,
        String role,
        Instant stepDueAt,
        boolean late,
        @Nullable UUID assignee,
        @Nullable String assigneeName,
        String code,
        Status status,
        String procedureCode,
        String procedureName,
        String applicantName,
        Instant submittedAt,
        @Nullable Instant dueAt,
        List<Hindrance> hindrances,
        List<UUID> labels) {

    public InboxRow {
        hindrances = List.copyOf(hindrances);
        labels = List.copyOf(labels);
    }

    /** Where the list goes on after this row, as its reader hands it back. */
    public String place() {
        return Cursor.of(stepDueAt, step).text();
    }
}
