// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin.reform;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.reform.Reform.State;
import vn.motcua.reform.ReformPlan;
import vn.motcua.web.component.Choice;
import vn.motcua.web.component.Problem;
import vn.motcua.web.component.Row;
import vn.motcua.web.component.Tone;

/**
 * The plan of a reform, and what it would do.
 *
 * @param watchword is typed to confirm it
 * @param moves what would move, or has moved
 * @param takers the units that procedures and officials can go to
 * @param units all units, to choose one from
 */
public record ReformView(
        String id,
        String title,
        String decision,
        LocalDate from,
        boolean isAtOnce,
        State state,
        String stateName,
        Tone tone,
        String kindName,
        int version,
        String watchword,
        List<ReformPlan.Founded> founded,
        List<RenamedLine> renamed,
        List<GivingLine> giving,
        List<Row> moves,
        List<String> wrong,
        List<String> doubtful,
        int dossiers,
        List<Choice> takers,
        List<Choice> units,
        List<Choice> kinds,
        List<Choice> levels,
        List<Happened> history,
        List<Problem> problems) {

    /** A unit under its new name, and what it was called before. */
    public record RenamedLine(String before, ReformPlan.Renamed now) {}

    /** A unit that gives something away. */
    public record GivingLine(
            String code, String name, boolean ends, String to, List<Given> procedures, List<Given> officials) {

        public boolean hasExceptions() {
            return procedures.stream().anyMatch(one -> !one.to().isEmpty());
        }
    }

    /** A procedure or an official of a unit; {@code to} is empty when it goes where the rest goes, or stays. */
    public record Given(String key, String name, String to) {}

    public record Happened(Instant at, String by, String text) {}

    public boolean isEditable() {
        return state == State.DRAFT;
    }

    public boolean isPossible() {
        return wrong.isEmpty();
    }

    public String address() {
        return "/admin/units/reforms/" + id;
    }

    public @Nullable String error(String field) {
        return Problem.of(field, problems);
    }
}
