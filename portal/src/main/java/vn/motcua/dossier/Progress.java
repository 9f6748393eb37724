// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What anyone who knows the code may see of a dossier: how far it is, and no word about a person.
 *
 * @param dueAt the expected end; before acceptance not known
 * @param promisedAt the first date, when an apology named a new one
 * @param active ids of the open elements of the process, to mark them in its picture
 * @param done ids of those that are behind
 */
public record Progress(
        String code,
        Status status,
        String procedureCode,
        String procedureName,
        UUID processVersion,
        String receivingUnit,
        Instant submittedAt,
        @Nullable Instant acceptedAt,
        @Nullable Instant dueAt,
        @Nullable Instant promisedAt,
        @Nullable Instant finishedAt,
        @Nullable Instant returnedAt,
        boolean late,
        List<Turn> turns,
        List<Pause> pauses,
        List<Step> steps,
        List<Planned> planned,
        List<String> active,
        List<String> done) {

    public Progress {
        turns = List.copyOf(turns);
        pauses = List.copyOf(pauses);
        steps = List.copyOf(steps);
        planned = List.copyOf(planned);
        active = List.copyOf(active);
        done = List.copyOf(done);
    }

    /** A task that may still come. */
    public record Planned(
            String element,
            String name,
            String unit,
            String role,
            @Nullable Integer allottedMinutes) {}

    /**
     * Who must act now.
     *
     * @param who the applicant or an office
     * @param unit code of the office; none for the applicant
     * @param role name of an {@code identity.Role}; none for the applicant
     * @param amountInDong what the applicant must pay; none when it is papers, or when the office has yet to say
     */
    public record Turn(
            Who who,
            @Nullable String unit,
            @Nullable String role,
            String task,
            @Nullable Instant dueAt,
            @Nullable Long amountInDong) {}

    /** Whose turn it is. */
    public enum Who {
        APPLICANT,
        OFFICE
    }

    /** The clock stood still. {@code reason} is a status: waiting for papers or for money. */
    public record Pause(
            Status reason, Instant from, @Nullable Instant to) {}

    /**
     * @param element id of the task in the process; empty for a step outside of it
     * @param allottedMinutes working minutes, where the process gives some
     * @param usedMinutes working minutes, pauses not counted; for an open step until now
     */
    public record Step(
            String element,
            String name,
            String unit,
            String role,
            StepState state,
            Instant openedAt,
            @Nullable Instant dueAt,
            @Nullable Instant closedAt,
            @Nullable Integer allottedMinutes,
            int usedMinutes,
            boolean late) {}
}
