// SPDX-License-Identifier: Apache-2.0
package vn.motcua.bench.life;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
import vn.motcua.dossier.Outcome;
import vn.motcua.dossier.PossibleMove;
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

    private void next(String code, Actor officer) {
        var possible = dossiers.possibleMoves(officer, code);
        var move = Stream.of(Move.Kind.DECIDE, Move.Kind.RETURN_RESULT, Move.Kind.COMPLETE)
                .flatMap(kind -> possible.stream().filter(one -> one.kind() == kind))
                .map(MotcuaLife::forward)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        officer.name() + " has nothing to do with " + code + ": the process is not the expected one"));
        if (dossiers.move(officer, code, move) instanceof Outcome.Refused refused) {
            throw new IllegalStateException("The bench's move was refused: " + refused);
        }
    }

    private static @Nullable Move forward(PossibleMove possible) {
        var step = possible.step();
        if (step == null) {
            return null;
        }
        return switch (possible.kind()) {
            case COMPLETE ->
                possible.choices().isEmpty()
                        ? new Move.Complete(step, null)
                        : new Move.Complete(
                                step,
                                Map.of(
                                        possible.choices().getFirst().variable(),
                                        possible.choices().getFirst().value()),
                                null,
                                null);
            case DECIDE -> new Move.Decide(step, Decision.GRANTED, "Đồng ý");
            case RETURN_RESULT -> new Move.ReturnResult(step, "Nguyễn Thị Hoa", Move.ReturnWay.COUNTER, null);
            default -> null;
        };
    }

    private Actor officer(Role role) {
        return Objects.requireNonNull(desk.officers().get(role));
    }

    @Override
    public void close() {
        portal.close();
    }
}
