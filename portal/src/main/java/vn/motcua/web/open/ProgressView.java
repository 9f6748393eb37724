// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.open;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.web.component.Tone;

/**
 * How far a dossier is, in words: what anyone with its code may read, and no word about a person.
 *
 * @param pictures the process as SVG, its open tasks marked: in lanes for a wide screen, in a column for a narrow one
 */
public record ProgressView(
        String code,
        String procedureCode,
        String procedure,
        String status,
        Tone tone,
        String receivingOffice,
        Instant submittedAt,
        @Nullable Instant acceptedAt,
        @Nullable Instant dueAt,
        @Nullable Instant promisedAt,
        @Nullable Instant finishedAt,
        @Nullable Instant returnedAt,
        boolean late,
        boolean over,
        List<TurnLine> turns,
        List<StepLine> steps,
        List<AheadLine> ahead,
        List<PauseLine> pauses,
        Pictures pictures) {

    /** As its owner reads it, who may know that it was not granted. */
    public ProgressView refused(String said) {
        return new ProgressView(
                code,
                procedureCode,
                procedure,
                said,
                Tone.BAD,
                receivingOffice,
                submittedAt,
                acceptedAt,
                dueAt,
                promisedAt,
                finishedAt,
                returnedAt,
                late,
                over,
                turns,
                steps,
                ahead,
                pauses,
                pictures);
    }

    /** One drawing twice; the style sheet shows the one that fits. */
    public record Pictures(String wide, String narrow) {}

    /** The first date, where an apology has named a later one. */
    public boolean isPostponed() {
        return promisedAt != null && dueAt != null && dueAt.isAfter(promisedAt);
    }

    public boolean isDone() {
        return finishedAt != null;
    }

    /**
     * Who must act now.
     *
     * @param office blank when it is the applicant
     */
    public record TurnLine(
            boolean applicant,
            String office,
            String role,
            String task,
            @Nullable Instant dueAt) {}

    /**
     * One step at one office.
     *
     * @param allotted in working time; blank where nothing is laid down
     */
    public record StepLine(
            String name,
            String office,
            State state,
            Instant openedAt,
            @Nullable Instant dueAt,
            @Nullable Instant closedAt,
            @Nullable Integer allottedMinutes,
            int usedMinutes,
            boolean late) {

        public int minutesOver() {
            return allottedMinutes == null ? 0 : Math.max(0, usedMinutes - allottedMinutes);
        }

        /** Where the step is. */
        public enum State {
            OPEN,
            WAITING,
            DONE,
            CANCELLED
        }
    }

    /**
     * A step that is still to come and who does it.
     *
     * @param allottedMinutes in working time; none where nothing is laid down
     */
    public record AheadLine(
            String name, String who, @Nullable Integer allottedMinutes) {}

    /** The clock stood still, and for what. */
    public record PauseLine(
            String reason, Instant from, @Nullable Instant to) {}
}
