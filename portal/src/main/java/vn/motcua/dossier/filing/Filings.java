// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.filing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.catalogue.Channel;
import vn.motcua.catalogue.Handling;
import vn.motcua.dossier.Applicant;
import vn.motcua.dossier.Filing;
import vn.motcua.dossier.FilingOutcome;
import vn.motcua.dossier.FilingOutcome.Filed;
import vn.motcua.dossier.FilingOutcome.FiledBefore;
import vn.motcua.dossier.FilingOutcome.NotFiled;
import vn.motcua.dossier.Move;
import vn.motcua.dossier.SentBack;
import vn.motcua.dossier.Status;
import vn.motcua.dossier.StepKind;
import vn.motcua.dossier.StepState;
import vn.motcua.dossier.filing.FilingTable.Earlier;
import vn.motcua.dossier.filing.FilingTable.NewDossier;
import vn.motcua.dossier.moving.Change;
import vn.motcua.dossier.moving.Chronicle;
import vn.motcua.dossier.moving.Moves;
import vn.motcua.dossier.moving.Ruling;
import vn.motcua.dossier.owning.Owners;
import vn.motcua.dossier.rulebook.CodePattern;
import vn.motcua.dossier.rulebook.Route;
import vn.motcua.dossier.rulebook.Rulebook;
import vn.motcua.dossier.state.Deadline;
import vn.motcua.dossier.state.DossierRow;
import vn.motcua.dossier.state.Loaded;
import vn.motcua.dossier.state.Rows;
import vn.motcua.dossier.state.State;
import vn.motcua.dossier.state.StepRow;
import vn.motcua.dossier.state.Terms;
import vn.motcua.identity.Actor;
import vn.motcua.platform.Ids;
import vn.motcua.platform.VietnamTime;
import vn.motcua.process.Node.TaskNode;

/** Takes new dossiers: checks them, numbers them, and writes dossier, first step and journal in one transaction. */
@Component
public class Filings {

    private final Rulebook rulebook;
    private final FilingRules rules;
    private final FilingTable table;
    private final Moves moves;
    private final Chronicle chronicle;
    private final Owners owners;
    private final TransactionTemplate transaction;
    private final InstantSource clock;
    private final Rows rows;

    public Filings(
            Rulebook rulebook,
            FilingRules rules,
            FilingTable table,
            Moves moves,
            Chronicle chronicle,
            Owners owners,
            TransactionTemplate transaction,
            InstantSource clock,
            Rows rows) {
        this.rulebook = rulebook;
        this.rules = rules;
        this.table = table;
        this.moves = moves;
        this.chronicle = chronicle;
        this.owners = owners;
        this.transaction = transaction;
        this.clock = clock;
        this.rows = rows;
    }

    public FilingOutcome file(Actor actor, Filing filing) {
        return file(actor, filing, (SentBack) null);
    }

    /** Enters what is handed in at the counter and not taken in; {@code why} is what the person is given on paper. */
    public FilingOutcome sendBack(Actor actor, Filing filing, SentBack why) {
        return file(actor, filing, why);
    }

    private FilingOutcome file(Actor actor, Filing filing, @Nullable SentBack why) {
        var now = clock.instant();
        return file(actor, filing, why, rulebook.handling(filing.procedureCode(), filing.unit(), now), now);
    }

    /** As {@link #file(Actor, Filing)}, judged by the version of the form that was filled in. */
    public FilingOutcome file(Actor actor, Filing filing, UUID form) {
        var now = clock.instant();
        var handling = rulebook.handling(filing.procedureCode(), filing.unit(), now);
        return file(actor, filing, null, handling.map(present -> present.by(form)), now);
    }

    private FilingOutcome file(
            Actor actor, Filing filing, @Nullable SentBack why, Optional<Handling> handling, Instant now) {
        if (handling.isEmpty()) {
            return rules.notHandledThere();
        }
        var checked = rules.check(actor, filing, why, handling.get(), VietnamTime.dateOf(now));
        if (!checked.problems().isEmpty()) {
            return new NotFiled(checked.problems());
        }
        var id = Ids.at(now);
        var key = filing.key() == null || filing.key().isBlank() ? id.toString() : filing.key();
        var filed = newDossier(id, key, actor, checked.filing(), handling.get(), now);
        try {
            return switch (first(actor, filed, why)) {
                case null -> write(filed, actor);
                case Ruling.Granted(var change) -> write(filed.taken(change), actor);
                case Ruling.Denied(var refused) -> rules.refused(refused);
            };
        } catch (DuplicateKeyException sameKey) {
            var isRepeated = table.isLike(actor.id(), key, likeness(checked.filing(), handling.get()));
            return isRepeated ? earlier(actor, key).orElseThrow(() -> sameKey) : rules.keyWasUsed();
        }
    }

    /** At the counter the clerk has looked at everything already, and answers at once. */
    private @Nullable Ruling first(Actor actor, NewDossier filed, @Nullable SentBack why) {
        if (!filed.filing().takenIn()) {
            return null;
        }
        var reception = filed.reception();
        var move = why == null ? new Move.Accept(reception.id(), null) : why.at(reception.id());
        return moves.first(actor, new Loaded(filed.dossier(), filed.filing().answers(), List.of(reception)), move);
    }

    /** The dossier somebody has filed with this key, if they have. */
    public Optional<FilingOutcome> earlier(Actor actor, String key) {
        return table.find(actor.id(), key).map(first -> new Filed(first.id(), first.code(), first.status(), true));
    }

    /** What keeps a filing from being taken in; nothing is written. */
    public Optional<NotFiled> objections(Actor actor, Filing filing) {
        var now = clock.instant();
        var handling = rulebook.handling(filing.procedureCode(), filing.unit(), now);
        if (handling.isEmpty()) {
            return Optional.of(rules.notHandledThere());
        }
        var problems = rules.check(actor, filing, null, handling.get(), VietnamTime.dateOf(now))
                .problems();
        return problems.isEmpty() ? Optional.empty() : Optional.of(new NotFiled(problems));
    }

    /** Somebody who has to sign it too has not agreed yet. */
    public FilingOutcome isNotSigned() {
        return rules.isNotSigned();
    }

    /** Neither a draft nor a dossier of this sender. */
    public FilingOutcome draftIsGone() {
        return rules.draftIsGone();
    }

    /** Who files at the same unit waits from the number on: all that can be thought about is thought about before. */
    private FilingOutcome write(NewDossier filed, Actor actor) {
        var dossier = filed.dossier();
        var series = rulebook.codes().series(dossier.receivingUnit(), VietnamTime.dateOf(dossier.submittedAt()));
        var outcome = transaction.execute(status -> {
            var coded = filed.coded(CodePattern.code(series, table.nextNumber(series)));
            var twin = table.insert(coded);
            if (twin.isPresent()) {
                status.setRollbackOnly();
                return earlier(actor, filed.key()).orElseGet(() -> before(twin.get()));
            }
            return tell(coded, actor);
        });
        return Objects.requireNonNull(outcome);
    }

    private static FilingOutcome before(Earlier twin) {
        return new FiledBefore(twin.code(), twin.at());
    }

    private FilingOutcome tell(NewDossier filed, Actor actor) {
        var entry = Chronicle.filed(filed.dossier(), actor);
        if (filed.taken() == null) {
            chronicle.tell(entry);
        } else {
            chronicle.tell(entry, Chronicle.moved(filed.taken(), filed.dossier()));
        }
        var dossier = filed.written();
        return new Filed(dossier.id(), dossier.code(), dossier.status(), false);
    }

    private NewDossier newDossier(UUID id, String key, Actor actor, Filing filing, Handling handling, Instant now) {
        var route = rulebook.route(handling.processVersion());
        var start = route.process().start(filing.answers()).marking();
        var units = List.of(handling.receivingUnit(), handling.handlingUnit()).stream()
                .distinct()
                .toList();
        var state = new State(
                Status.REGISTERED,
                start,
                Map.of(),
                units,
                Deadline.NONE,
                0,
                filing.declarationOnPaper(),
                null,
                null,
                null,
                null);
        var dossier = new DossierRow(
                id,
                "",
                0,
                filing.channel(),
                handling.procedure().code(),
                Rows.nfc(handling.procedure().name().vi()),
                handling.formVersion(),
                handling.processVersion(),
                handling.receivingUnit(),
                handling.handlingUnit(),
                owner(actor, filing.applicant()),
                filing.applicant().name(),
                now,
                terms(filing.channel(), handling),
                state);
        var reception = reception(dossier, route, now);
        return new NewDossier(dossier, reception, filing, actor.id(), key, likeness(filing, handling), null);
    }

    /** Whoever files for themselves, or the person the counter files for, when they have an account. */
    private @Nullable UUID owner(Actor actor, Applicant applicant) {
        return actor.isCitizen() ? actor.id() : owners.find(applicant).orElse(null);
    }

    private static Terms terms(Channel channel, Handling handling) {
        return new Terms(handling.limits().get(channel), handling.supplement(), handling.afterThreeIsTomorrow());
    }

    /** The first step: within eight working hours the one-stop says whether it takes the dossier in. */
    private StepRow reception(DossierRow dossier, Route route, Instant now) {
        var task = route.reception(dossier.state().marking());
        var desk =
                rulebook.desks(dossier.receivingUnit(), dossier.handlingUnit()).oneStop();
        var due = rulebook.calendar(dossier.handlingUnit()).plus(now, Change.ONE_DAY);
        return new StepRow(
                Ids.next(),
                dossier.id(),
                StepKind.RECEPTION,
                task.map(TaskNode::id).orElse(""),
                task.map(TaskNode::name).orElse("Tiếp nhận hồ sơ"),
                desk.unit(),
                desk.role(),
                StepState.OPEN,
                null,
                null,
                now,
                due,
                null,
                now,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** The same person, procedure, unit and answers. */
    private byte[] likeness(Filing filing, Handling handling) {
        var applicant = filing.applicant();
        var who = applicant.idNumber().isEmpty() ? applicant.name() + applicant.phone() : applicant.idNumber();
        var parts = new ArrayList<>(List.of(who, handling.procedure().code(), handling.receivingUnit()));
        parts.add(rows.text(new TreeMap<>(filing.answers())));
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(String.join("\u001f", parts).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
