// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import vn.motcua.catalogue.Channel;
import vn.motcua.dossier.Office.Staff;
import vn.motcua.identity.Actor;
import vn.motcua.platform.PortalClock;

/** The life of one dossier as a test tells it, with its own clock. */
final class Story {

    private final Dossiers dossiers;
    final Staff staff;
    private Instant now = Office.at("2026-09-07T08:00");
    private String procedure = "FIVE";
    private String child = "Nguyễn Văn An";
    private String code = "";

    Story(Dossiers dossiers, Staff staff) {
        this.dossiers = dossiers;
        this.staff = staff;
    }

    Story of(String procedureCode) {
        procedure = procedureCode;
        return this;
    }

    Story forChild(String name) {
        child = name;
        return this;
    }

    Story at(String vietnamTime) {
        now = Office.at(vietnamTime);
        return this;
    }

    Story later(Duration time) {
        now = now.plus(time);
        return this;
    }

    List<PossibleMove> possible(Actor actor) {
        return inTime(() -> dossiers.possibleMoves(actor, code));
    }

    String code() {
        return code;
    }

    Instant now() {
        return now;
    }

    <T> T inTime(Supplier<T> action) {
        return PortalClock.at(now, action);
    }

    Filing filing(Channel channel) {
        return Office.filing(staff, procedure, channel, child);
    }

    FilingOutcome files(Actor actor, Filing filing) {
        return inTime(() -> dossiers.file(actor, filing));
    }

    /** Filed online by the citizen. */
    Story submitted() {
        return filed(files(staff.citizen(), filing(Channel.ONLINE)));
    }

    /** Filed and taken in at the counter. */
    Story takenIn() {
        return filed(files(staff.clerk(), filing(Channel.COUNTER)));
    }

    Story takenIn(Filing filing) {
        return filed(files(staff.clerk(), filing));
    }

    private Story filed(FilingOutcome outcome) {
        assertThat(outcome).isInstanceOf(FilingOutcome.Filed.class);
        code = ((FilingOutcome.Filed) outcome).code();
        return this;
    }

    Story accepted() {
        return submitted().did(staff.clerk(), step -> new Move.Accept(step, null));
    }

    /** Somebody makes a move on the only open step; it must succeed. */
    Story did(Actor actor, Function<UUID, Move> move) {
        var outcome = does(actor, move);
        assertThat(outcome).as("what %s did", actor.name()).isInstanceOf(Outcome.Done.class);
        return this;
    }

    /** Somebody tries a move on the only open step. */
    Outcome does(Actor actor, Function<UUID, Move> move) {
        return moves(actor, move.apply(step().id()));
    }

    Outcome moves(Actor actor, Move move) {
        return inTime(() -> dossiers.move(actor, code, move));
    }

    /** The open step is completed by whoever has its role. */
    Story completed() {
        return did(staff.of(step().role()), step -> new Move.Complete(step, null));
    }

    Story completedUpTo(String element) {
        while (!step().element().equals(element)) {
            completed();
        }
        return this;
    }

    Story decided(Decision decision) {
        return did(staff.leader(), step -> new Move.Decide(step, decision, "Cấp theo đề nghị"));
    }

    Story finished() {
        accepted().completedUpTo("sign").decided(Decision.GRANTED);
        return completedUpTo("return");
    }

    Story returned() {
        return finished()
                .did(
                        staff.clerk(),
                        step -> new Move.ReturnResult(step, "Nguyễn Thị Hoa", Move.ReturnWay.COUNTER, null));
    }

    DossierView view() {
        return view(Actor.system());
    }

    DossierView view(Actor actor) {
        return inTime(() -> dossiers.view(actor, code).orElseThrow());
    }

    Progress progress() {
        return inTime(() -> dossiers.progress(code).orElseThrow());
    }

    List<DossierView.Step> openSteps() {
        return view().steps().stream()
                .filter(step -> step.state() == StepState.OPEN || step.state() == StepState.WAITING)
                .toList();
    }

    /** The only open step. */
    DossierView.Step step() {
        var open = openSteps();
        assertThat(open).as("open steps of %s", code).hasSize(1);
        return open.getFirst();
    }

    DossierView.Step step(String element) {
        return openSteps().stream()
                .filter(step -> step.element().equals(element))
                .findFirst()
                .orElseThrow();
    }

    static Move.AskSupplement askSupplement(UUID step) {
        return new Move.AskSupplement(
                step, List.of(new Move.Lack("Giấy chứng sinh", "Bản chụp bị mờ", null, null)), "Cần bản rõ", null);
    }

    static Move.AnswerSupplement answer() {
        return new Move.AnswerSupplement(
                Map.of("child", "Nguyễn Văn Ân"), List.of(new NewPaper("Giấy chứng sinh", 1, 0, List.of())), null);
    }
}
