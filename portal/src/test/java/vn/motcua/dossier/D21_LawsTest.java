// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.dossier.Office.Staff;
import vn.motcua.dossier.moving.DossierTable;
import vn.motcua.dossier.moving.Transitions;
import vn.motcua.dossier.rulebook.Rulebook;
import vn.motcua.identity.Actor;
import vn.motcua.journal.Journal;
import vn.motcua.process.Marking;

/** 21. What holds for every dossier after every move: random lives, move by move, whatever may be done is done. */
@DossierTest
class D21_LawsTest {

    private static final int MOVES = 25;

    @Autowired
    Office office;

    @Autowired
    Journal journal;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Rulebook rulebook;

    @Autowired
    DossierTable table;

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @ValueSource(strings = {"FIVE", "EXTEND", "CHOICE", "PARALLEL", "MONEY", "TURNS", "TIMED", "BARE"})
    void the_books_are_straight_after_every_move_of_a_random_life(String procedure) {
        var random = new Random(procedure.hashCode());
        for (var life = 0; life < 8; life++) {
            var story = office.aDossier().of(procedure).submitted();
            for (var move = 0; move < MOVES && !story.view().status().isOver(); move++) {
                story.later(Duration.ofMinutes(1 + random.nextInt(600)));
                moveAtRandom(story, random);
                check(story);
            }
        }
    }

    /** What is offered succeeds, unless its content is refused. */
    private static void moveAtRandom(Story story, Random random) {
        var choices = new ArrayList<Runnable>();
        for (var actor : people(story.staff)) {
            for (var possible : story.possible(actor)) {
                choices.add(() -> {
                    var outcome = story.moves(actor, random(possible, story, random));
                    if (outcome instanceof Outcome.Refused refused) {
                        assertThat(refused.code())
                                .as("%s is offered %s", actor.name(), possible)
                                .isIn(
                                        "NOT_DECIDED",
                                        "DECIDED_ELSEWHERE",
                                        "APPLICANT_HAS_TIME",
                                        "OPINION_NOT_DUE",
                                        "RESULT_IS_MISSING");
                    }
                });
            }
        }
        assertThat(choices)
                .as("%s %s can go on", story.code(), story.view().status())
                .isNotEmpty();
        choices.get(random.nextInt(choices.size())).run();
    }

    private static List<Actor> people(Staff staff) {
        return List.of(
                staff.citizen(),
                staff.clerk(),
                staff.head(),
                staff.specialist(),
                staff.colleague(),
                staff.leader(),
                staff.seals());
    }

    private static Move random(PossibleMove possible, Story story, Random random) {
        var step = possible.step();
        if (step == null) {
            return switch (possible.kind()) {
                case ANSWER_SUPPLEMENT -> Story.answer();
                case CONFIRM_PAYMENT -> new Move.ConfirmPayment("Biên lai", null);
                default -> new Move.Withdraw("Không cần nữa");
            };
        }
        var later = story.now().plus(Duration.ofDays(30));
        return switch (possible.kind()) {
            case ACCEPT -> new Move.Accept(step, null);
            case REFUSE_RECEPTION -> new Move.RefuseReception(step, "Không đúng thẩm quyền", null);
            case ASK_SUPPLEMENT -> Story.askSupplement(step);
            case ASK_OPINION -> new Move.AskOpinion(step, "H57.00", "Ý kiến?", later);
            case GIVE_OPINION -> new Move.GiveOpinion(step, "Đồng ý", List.of());
            case NOTE_SILENCE -> new Move.NoteSilence(step);
            case CLAIM -> new Move.Claim(step);
            case RELEASE -> new Move.Release(step);
            case ASSIGN -> new Move.Assign(step, colleagueFor(step, story));
            case HAND_OVER -> new Move.HandOver(step, colleagueFor(step, story), null);
            case COMPLETE -> new Move.Complete(step, null);
            case TAKE_BACK -> new Move.TakeBack(step);
            case STEP_BACK ->
                new Move.StepBack(step, possible.backTo().getFirst().id(), "Cần sửa");
            case ASK_PAYMENT -> new Move.AskPayment(step, 50_000, "Lệ phí", null);
            case DECIDE ->
                new Move.Decide(step, random.nextBoolean() ? Decision.GRANTED : Decision.REFUSED, "Theo đề nghị");
            case APOLOGISE -> new Move.Apologise(step, "Chậm", later);
            case ATTACH_RESULT -> new Move.AttachResult(step, List.of());
            case STOP -> new Move.Stop(step, Move.Ground.ASKED_BY_APPLICANT, "Theo đề nghị");
            case RETURN_RESULT -> new Move.ReturnResult(step, "Nguyễn Thị Hoa", Move.ReturnWay.COUNTER, null);
            case TYPE_DECLARATION -> new Move.TypeDeclaration(step, Map.of("child", "Nguyễn Văn An"));
            case ANSWER_SUPPLEMENT, CONFIRM_PAYMENT, WITHDRAW, EXPIRE ->
                throw new IllegalStateException(possible.kind() + " names no step");
        };
    }

    private static UUID colleagueFor(UUID step, Story story) {
        var role = story.openSteps().stream()
                .filter(one -> one.id().equals(step))
                .findFirst()
                .orElseThrow()
                .role();
        return story.staff.of(role).id();
    }

    private void check(Story story) {
        var view = story.view();
        var open = view.steps().stream().filter(step -> step.closedAt() == null).toList();
        stepsFitTheStatus(view, open);
        stepsFitTheMarking(view, open);
        holdingsAddUp(view);
        theJournalTellsTheStatus(view);
        assertThat(view.dates().due() == null).isEqualTo(view.dates().accepted() == null);
        assertThat(story.progress().status()).isEqualTo(view.status());
    }

    private static void stepsFitTheStatus(DossierView view, List<DossierView.Step> open) {
        switch (view.status()) {
            case NOT_ACCEPTED, STOPPED, RETURNED -> assertThat(open).isEmpty();
            case AWAITING_SUPPLEMENT, AWAITING_PAYMENT ->
                assertThat(open).allMatch(step -> step.state() == StepState.WAITING);
            case WITHDRAWN ->
                assertThat(open).extracting(DossierView.Step::kind).containsExactly(StepKind.STOPPING);
            case FINISHED -> assertThat(open).isNotEmpty().allMatch(step -> step.kind() == StepKind.RETURN);
            case REGISTERED ->
                assertThat(open).extracting(DossierView.Step::kind).containsExactly(StepKind.RECEPTION);
            case ACCEPTED, IN_PROGRESS ->
                assertThat(open).isNotEmpty().allMatch(step -> step.state() == StepState.OPEN);
        }
    }

    /** Every open task of the process is one open step, and the other way round. */
    private void stepsFitTheMarking(DossierView view, List<DossierView.Step> open) {
        if (view.status().isOver() || view.status() == Status.WITHDRAWN) {
            return;
        }
        var marking = table.find(view.code(), null, null)
                .orElseThrow()
                .dossier()
                .state()
                .marking();
        var process = rulebook.route(view.processVersion()).process();
        var tasks = new ArrayList<>(
                process.openTasks(marking).stream().map(task -> task.id()).toList());
        if (view.status() == Status.REGISTERED && open.getFirst().element().isEmpty()
                || view.dates().accepted() == null
                        && open.stream().anyMatch(step -> step.element().isEmpty())) {
            tasks.clear();
        }
        assertThat(open.stream().map(DossierView.Step::element).filter(id -> !id.isEmpty()))
                .containsExactlyInAnyOrderElementsOf(tasks);
        assertThat(marking.equals(Marking.EMPTY))
                .isEqualTo(process.openTasks(marking).isEmpty()
                        && process.waiting(marking).isEmpty());
    }

    /** Each step's stretches follow one another, and their minutes are those from its opening to its closing. */
    private void holdingsAddUp(DossierView view) {
        var calendar = rulebook.calendar(view.handlingUnit());
        for (var step : view.steps()) {
            var stretches = view.held().stream()
                    .filter(held -> held.step().equals(step.id()))
                    .toList();
            var from = step.openedAt();
            for (var stretch : stretches) {
                assertThat(stretch.from()).isEqualTo(from);
                from = stretch.to();
            }
            if (step.closedAt() != null) {
                assertThat(stretches.stream()
                                .mapToLong(DossierView.Held::minutes)
                                .sum())
                        .isEqualTo(calendar.between(step.openedAt(), step.closedAt())
                                .minutes());
                assertThat(from).isEqualTo(step.closedAt());
            }
        }
    }

    private void theJournalTellsTheStatus(DossierView view) {
        var entries = journal.of(view.id());
        var last = entries.getLast().facts().get("status");
        assertThat(last).isEqualTo(view.status().number());
        for (var i = 1; i < entries.size(); i++) {
            var facts = entries.get(i).facts();
            assertThat(facts.get("was")).isEqualTo(entries.get(i - 1).facts().get("status"));
            var move = moveOf(entries.get(i).kind());
            assertThat(Transitions.of(status(facts, "was"), move)).contains(status(facts, "status"));
        }
    }

    private static Status status(Map<String, Object> facts, String name) {
        return Status.of(((Number) Objects.requireNonNull(facts.get(name))).intValue());
    }

    private static Move.Kind moveOf(String event) {
        return Arrays.stream(Move.Kind.values())
                .filter(kind -> kind.event().equals(event))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void what_the_database_would_not_believe_is_refused_by_it_too() {
        var dossier = office.aDossier().submitted();

        assertThatThrownBy(() -> jdbc.sql("UPDATE dossier SET status = 10 WHERE code = :code")
                        .param("code", dossier.code())
                        .update())
                .hasMessageContaining("violates check constraint");
        assertThat(dossier.view().submittedAt()).isAfter(Instant.EPOCH);
    }
}
