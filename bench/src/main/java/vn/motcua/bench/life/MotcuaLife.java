// SPDX-License-Identifier: Apache-2.0
package vn.motcua.bench.life;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import vn.motcua.agency.Units;
import vn.motcua.bench.RunningPortal;
import vn.motcua.catalogue.Channel;
import vn.motcua.catalogue.Handlings;
import vn.motcua.catalogue.StarterCatalogue;
import vn.motcua.dossier.Applicant;
import vn.motcua.dossier.Decision;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Filing;
import vn.motcua.dossier.FilingOutcome;
import vn.motcua.dossier.Move;
import vn.motcua.dossier.NewPaper;
import vn.motcua.dossier.OpenStep;
import vn.motcua.dossier.Outcome;
import vn.motcua.dossier.StepKind;
import vn.motcua.form.Answers;
import vn.motcua.form.SampleAnswers;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Role;
import vn.motcua.platform.Database;

/** Ours: through the facades, with rights, rules, deadlines, the journal and everything else a real dossier has. */
final class MotcuaLife implements Contestant, AutoCloseable {

    private static final String PROCEDURE = "1.000894";
    private static final List<Role> SCRIPT =
            List.of(Role.ONE_STOP_CLERK, Role.SPECIALIST, Role.LEADER, Role.CLERK_OF_SEALS, Role.ONE_STOP_CLERK);

    private final RunningPortal portal;
    private final Dossiers dossiers;
    private final Desk desk;
    private final List<Filing> filings;
    private final AtomicInteger count = new AtomicInteger();

    private MotcuaLife(RunningPortal portal) {
        this.portal = portal;
        this.dossiers = portal.facade(Dossiers.class);
        portal.facade(StarterCatalogue.class).load();
        var handlings = portal.facade(Handlings.class);
        var unit = handlings.unitsFor(PROCEDURE).getFirst().code();
        this.desk = Desk.at(handlings.get(PROCEDURE, unit), portal.facade(Accounts.class), portal.facade(Units.class));
        this.filings = filings(handlings, unit);
    }

    static MotcuaLife on(Database database) {
        return new MotcuaLife(RunningPortal.withoutPages(database));
    }

    private List<Filing> filings(Handlings handlings, String unit) {
        var form = handlings.form(desk.handling().formVersion());
        var random = new Random(1);
        var filings = new ArrayList<Filing>();
        for (var number = 0; number < 100; number++) {
            filings.add(new Filing(
                    PROCEDURE,
                    unit,
                    Channel.COUNTER,
                    new Applicant("Nguyễn Thị Hoa", "046190000001", "0900000001", "", "1 Lê Lợi, Huế", null),
                    SampleAnswers.of(form, random).values(),
                    desk.handling().procedure().papersToBring().stream()
                            .map(paper -> new NewPaper(paper.key(), 1, 0, List.of()))
                            .toList(),
                    Move.ReturnWay.COUNTER,
                    null,
                    true,
                    true));
        }
        return filings;
    }

    /** What is answered in the forms, as JSON. */
    List<String> answers() {
        return filings.stream()
                .map(filing -> Answers.of(filing.answers()).json())
                .toList();
    }

    @Override
    public String name() {
        return "Motcua";
    }

    /** The filing takes it in: the first step. The other four are moves by four people. */
    @Override
    public void live() {
        var filing = filings.get(Math.floorMod(count.incrementAndGet(), filings.size()));
        var filed = dossiers.file(officer(SCRIPT.getFirst()), filing);
        if (!(filed instanceof FilingOutcome.Filed done)) {
            throw new IllegalStateException("The bench's dossier was not filed: " + filed);
        }
        for (var role : SCRIPT.subList(1, SCRIPT.size())) {
            next(done.code(), officer(role));
        }
    }

    /** As a program would: it reads the dossier, with what is open, and makes its move. */
    private void next(String code, Actor officer) {
        var dossier = dossiers.take(officer, code).orElseThrow();
        var move = forward(dossier.openSteps().getFirst());
        if (dossiers.move(officer, dossier, move) instanceof Outcome.Refused refused) {
            throw new IllegalStateException("The bench's move was refused: " + refused);
        }
    }

    private static Move forward(OpenStep step) {
        if (step.kind() == StepKind.RETURN) {
            return new Move.ReturnResult(step.id(), "Nguyễn Thị Hoa", Move.ReturnWay.COUNTER, null);
        }
        if (step.decides()) {
            return new Move.Decide(step.id(), Decision.GRANTED, "Đồng ý");
        }
        var facts = new HashMap<String, Object>();
        step.choices().stream().limit(1).forEach(choice -> facts.put(choice.variable(), choice.value()));
        return new Move.Complete(step.id(), facts, null, null);
    }

    private Actor officer(Role role) {
        return Objects.requireNonNull(desk.officers().get(role));
    }

    @Override
    public void close() {
        portal.close();
    }
}
