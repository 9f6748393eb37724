// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A step in an officer's tray.
 *
 * @param process the version of the process that the step belongs to
 * @param element its id there
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
        @Nullable Instant dueAt) {}
