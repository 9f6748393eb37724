// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.reminding;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.motcua.dossier.moving.Situation;
import vn.motcua.dossier.rights.DossierRights;
import vn.motcua.dossier.rulebook.Desks.Desk;
import vn.motcua.dossier.state.StepRow;
import vn.motcua.identity.Account;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.Role;
import vn.motcua.process.Node.TimerBoundary;

/** Who is told: whoever has the work, and their head; for a timer whoever the process names. */
final class Addressees {

    private final Situation situation;
    private final Accounts accounts;
    private final Holders holders;

    Addressees(Situation situation, Accounts accounts, Holders holders) {
        this.situation = situation;
        this.accounts = accounts;
        this.holders = holders;
    }

    List<UUID> of(Reminder reminder) {
        var told = new LinkedHashSet<UUID>();
        switch (reminder.kind()) {
            case TIMER -> timer(reminder, told);
            case RECEPTION_IS_LATE, DUE_SOON, OVERDUE, APPLICANT_IS_SILENT ->
                situation.unfinished().forEach(step -> holderAndHead(step, told));
            case OPINION_IS_LATE -> opinion(reminder, told);
            case ANSWER_IS_DUE_SOON -> {}
        }
        return List.copyOf(told);
    }

    /** The role the process names, where somebody has it; the head of the step's unit learns it in any case. */
    private void timer(Reminder reminder, Set<UUID> told) {
        situation
                .route()
                .process()
                .findNode(reminder.timer())
                .filter(TimerBoundary.class::isInstance)
                .map(timer -> situation.desks().of(((TimerBoundary) timer).tells()))
                .ifPresent(desk -> at(desk).forEach(told::add));
        step(reminder).forEach(step -> heads(step.unit()).forEach(told::add));
    }

    /** Article 19.5: the head of the one-stop, and whoever asked. */
    private void opinion(Reminder reminder, Set<UUID> told) {
        heads(situation.desks().oneStop().unit()).forEach(told::add);
        step(reminder)
                .flatMap(opinion -> situation.find(opinion.openedBy()).stream())
                .forEach(asking -> told.addAll(holders.of(asking)));
    }

    private void holderAndHead(StepRow step, Set<UUID> told) {
        told.addAll(holders.of(step));
        heads(step.unit()).forEach(told::add);
    }

    /** The head of a unit, else its leader, else those of the unit above. */
    private List<UUID> heads(String unit) {
        return DossierRights.upFrom(unit)
                .flatMap(one -> Stream.of(new Desk(one, Role.DIVISION_HEAD), new Desk(one, Role.LEADER)))
                .map(this::at)
                .filter(officers -> !officers.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<UUID> at(Desk desk) {
        return accounts.officersWith(desk.role(), desk.unit()).stream()
                .map(Account::id)
                .toList();
    }

    private Stream<StepRow> step(Reminder reminder) {
        return situation.find(reminder.step()).stream();
    }
}
