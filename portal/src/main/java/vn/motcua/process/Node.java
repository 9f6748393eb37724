// SPDX-License-Identifier: Apache-2.0
package vn.motcua.process;

import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A node of a process. All durations are working hours: eight to a day, counted by the calendar of the unit. */
public sealed interface Node {

    String id();

    /** In Vietnamese. */
    String name();

    @Nullable
    String nameEn();

    default String name(Locale locale) {
        return named(locale, name(), nameEn());
    }

    /** A node where a dossier rests until somebody or something moves it on. */
    default boolean rests() {
        return this instanceof TaskNode || this instanceof CatchNode || this instanceof CallNode;
    }

    static String named(Locale locale, String name, @Nullable String nameEn) {
        return nameEn != null && locale.getLanguage().equals("en") ? nameEn : name;
    }

    record StartNode(String id, String name, @Nullable String nameEn) implements Node {}

    /**
     * A step done by an official.
     *
     * @param task what is to be done, in full, as the decision of the province words it
     * @param workingTime null when the province set no time
     * @param unit as in {@link Lane#unit()}
     */
    record TaskNode(
            String id,
            String name,
            @Nullable String nameEn,
            @Nullable String task,
            Lane lane,
            @Nullable Duration workingTime,
            String unit,
            Assign assign,
            Duty duty)
            implements Node {

        public Role role() {
            return lane.role();
        }
    }

    record ExclusiveGateway(
            String id,
            String name,
            @Nullable String nameEn,
            @Nullable String defaultFlow) implements Node {}

    record ParallelGateway(String id, String name, @Nullable String nameEn) implements Node {}

    /**
     * Waiting for papers, money or an opinion.
     *
     * @param unit for an opinion, the agency that is asked, where the process names it
     */
    record CatchNode(
            String id,
            String name,
            @Nullable String nameEn,
            Awaited kind,
            @Nullable Duration workingTime,
            @Nullable String unit)
            implements Node {}

    /**
     * After so much working time at a task somebody is told; if it interrupts, the dossier also leaves the task by this way.
     */
    record TimerBoundary(
            String id,
            String name,
            @Nullable String nameEn,
            String attachedTo,
            Duration workingTime,
            Role tells,
            boolean interrupting)
            implements Node {}

    /** A linked procedure at another agency; the process goes on when that one has given its result. */
    record CallNode(
            String id,
            String name,
            @Nullable String nameEn,
            String procedure,
            String unit,
            @Nullable Duration workingTime)
            implements Node {}

    record EndNode(String id, String name, @Nullable String nameEn, Outcome outcome) implements Node {}
}
