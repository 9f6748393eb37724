// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.officer.board;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.InboxFilter;
import vn.motcua.dossier.InboxFilter.Due;
import vn.motcua.dossier.InboxRow;
import vn.motcua.dossier.Oversight;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Role;
import vn.motcua.web.component.Choice;
import vn.motcua.web.officer.inbox.InboxLines;

/** What is late at a unit and what falls due today, each step with the colleagues who could do it instead. */
@Component
class BoardLists {

    private static final int SHOWN = 25;

    private final Dossiers dossiers;
    private final Oversight oversight;
    private final InboxLines lines;
    private final MessageSource words;

    BoardLists(Dossiers dossiers, Oversight oversight, InboxLines lines, MessageSource words) {
        this.dossiers = dossiers;
        this.oversight = oversight;
        this.lines = lines;
        this.words = words;
    }

    List<UnitBoardView.StepList> of(Actor head, String unit, Locale locale) {
        var takers = new EnumMap<Role, List<Oversight.Candidate>>(Role.class);
        return List.of(list(head, unit, Due.LATE, takers, locale), list(head, unit, Due.TODAY, takers, locale));
    }

    private UnitBoardView.StepList list(
            Actor head, String unit, Due due, Map<Role, List<Oversight.Candidate>> takers, Locale locale) {
        var filter = new InboxFilter(InboxFilter.Tray.UNIT, unit, due, null, null, null, SHOWN);
        var found = dossiers.inbox(head, filter, null);
        return new UnitBoardView.StepList(
                say("board.list." + due, locale),
                due == Due.LATE,
                found.rows().stream()
                        .map(row -> new UnitBoardView.Row(
                                lines.ofUnit(row, due, head, locale), takers(head, row, takers, locale)))
                        .toList(),
                found.next() == null ? null : BoardPage.list(unit, "due=" + due),
                say("board.more." + due, locale));
    }

    private List<Choice> takers(Actor head, InboxRow row, Map<Role, List<Oversight.Candidate>> takers, Locale locale) {
        return takers
                .computeIfAbsent(Role.valueOf(row.role()), role -> oversight.candidates(head, row.unit(), role))
                .stream()
                .filter(one -> !one.officer().equals(row.assignee()))
                .map(one ->
                        Choice.of(one.officer().toString(), say("board.taker", locale, one.name(), one.openSteps())))
                .toList();
    }

    private String say(String key, Locale locale, Object... arguments) {
        return words.getMessage(key, arguments, locale);
    }
}
