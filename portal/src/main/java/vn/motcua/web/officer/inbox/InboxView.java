// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.officer.inbox;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.desk.Column;
import vn.motcua.web.Page;
import vn.motcua.web.component.Choice;
import vn.motcua.web.component.Tone;

/**
 * The officer's tray, what is due first at the top.
 *
 * @param tray its name
 * @param tabs the trays, then what the officer keeps under a name
 * @param columns shown beside the date and the dossier
 * @param first the address of its first page, when this is a later one
 * @param away for whom the reader stands in today
 * @param leads whether the reader leads a unit
 * @param interviews whether the reader interviews in a survey under way
 * @param checks whether the reader checks interviews of one
 */
public record InboxView(
        String tray,
        List<Tab> tabs,
        Asked asked,
        Offered offered,
        List<Column> columns,
        List<Line> lines,
        @Nullable String next,
        @Nullable String first,
        List<String> away,
        boolean leads,
        boolean interviews,
        boolean checks) {

    /** The heads of the columns. */
    public List<String> head(Page page) {
        return Stream.concat(
                        Stream.of("officer.inbox.due", "officer.inbox.dossier"),
                        columns.stream().map(Column::messageKey))
                .map(page::t)
                .toList();
    }

    public boolean shows(String column) {
        return columns.stream().anyMatch(one -> one.name().equals(column));
    }

    /** On a phone a column that says nothing of a dossier takes no room. */
    public boolean isEmpty(Line line, Column column) {
        return switch (column) {
            case LABELS -> line.labels().isEmpty();
            case PROMISED -> line.dossierDueAt() == null;
            case STEP, HINDRANCE, HOLDER, STATUS, UNIT, SUBMITTED -> false;
        };
    }

    /** A tray or a kept question, with its address. */
    public record Tab(String name, String href, boolean current, boolean own) {}

    /**
     * What is asked beside the tray; empty where nothing is.
     *
     * @param conditions all of it in words
     * @param text all of it, as it is kept
     * @param clear the tray alone
     */
    public record Asked(
            String unit,
            String due,
            String procedure,
            String label,
            String holder,
            String status,
            String waits,
            boolean isNarrowed,
            List<String> conditions,
            String text,
            String clear) {}

    /**
     * What can be asked, and what can be done with several at once.
     *
     * @param labels those the officer sees
     * @param holders who works at the unit; only where all its steps are shown
     */
    public record Offered(
            List<Choice> units,
            List<Choice> dues,
            List<Choice> procedures,
            List<Choice> labels,
            List<Choice> states,
            List<Choice> hindrances,
            List<Choice> holders,
            List<Choice> batches) {}

    /**
     * One step; {@code waiting}: for the applicant, so that its clock stands still.
     *
     * @param at the dossier and the step, as a form sends them
     * @param away the colleague who is away and for whom the reader stands in
     * @param claim where the button sends that takes the step; none when somebody has it
     */
    public record Line(
            String href,
            String at,
            String code,
            String procedure,
            String applicant,
            String step,
            String office,
            String status,
            Tone tone,
            Instant dueAt,
            @Nullable Instant dossierDueAt,
            Instant submittedAt,
            String assignee,
            boolean mine,
            String away,
            boolean waiting,
            List<String> hindrances,
            List<LabelTag> labels,
            @Nullable String claim) {

        /** To tell its tick from others. */
        public String id() {
            return at.substring(at.indexOf('~') + 1);
        }
    }
}
