// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.motcua.dossier.rights.DossierRights;
import vn.motcua.dossier.rights.Standing;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Post;
import vn.motcua.identity.Role;
import vn.motcua.identity.Substitution;

/** Every move, by every role at every place, upon every kind of step: the right is exactly what is said here anew. */
class DossierRightsTest {

    private static final String RECEIVING = "H57.16";
    private static final String HANDLING = "H57.16.03";
    private static final String ASKED = "H57.20";
    private static final String BESIDE = "H57.16.04";
    private static final String ABOVE = "H57";
    private static final String FOREIGN = "H57.1";
    private static final List<String> PLACES = List.of(RECEIVING, HANDLING, ASKED, BESIDE, ABOVE, FOREIGN);

    /** For somebody who has the same duty at the same place. */
    private static final String STAND_IN = "a stand-in";

    private static final UUID OWNER = UUID.randomUUID();
    private static final UUID ME = UUID.randomUUID();
    private static final UUID SOMEBODY = UUID.randomUUID();

    /** A person at a place before a step. */
    record Case(
            Actor actor,
            String who,
            @Nullable String place,
            @Nullable Role role,
            Standing dossier,
            Standing.@Nullable AtStep step) {

        @Override
        public String toString() {
            return who + " at " + place + " as " + role + " before " + step;
        }

        boolean is(Role wanted, String at) {
            return role == wanted && at.equals(place);
        }

        /** The step's role at the step's unit. */
        boolean isAtTheDesk() {
            return step != null && step.role() == role && step.unit().equals(place);
        }

        boolean isTheirsOrNobodys() {
            return step != null && (step.assignee() == null || isTheirs());
        }

        boolean isTheirs() {
            return step != null
                    && (ME.equals(step.assignee()) || who.equals(STAND_IN) && SOMEBODY.equals(step.assignee()));
        }

        boolean heads() {
            return step != null
                    && place != null
                    && Set.of(Role.DIVISION_HEAD, Role.LEADER, Role.COMMITTEE_LEADER)
                            .contains(role)
                    && (step.unit().equals(place) || step.unit().startsWith(place + "."));
        }
    }

    /** Everybody at every place, before each step. */
    static Stream<Named<List<Case>>> cases() {
        return steps().stream().map(step -> Named.of(String.valueOf(step), before(step)));
    }

    private static List<Case> before(Standing.@Nullable AtStep step) {
        var all = new ArrayList<Case>();
        var dossier = new Standing(OWNER, RECEIVING, List.of(RECEIVING, HANDLING, ASKED), step);
        all.add(new Case(citizen(OWNER), "the owner", null, null, dossier, step));
        all.add(new Case(citizen(ME), "another citizen", null, null, dossier, step));
        all.add(new Case(officer(OWNER), "an officer with the owner's id", null, null, dossier, step));
        all.add(new Case(Actor.system(), "the portal", null, null, dossier, step));
        for (var place : PLACES) {
            for (var role : Role.values()) {
                var post = new Post(place, role, LocalDate.EPOCH, null);
                all.add(new Case(officer(ME, post), "an officer", place, role, dossier, step));
                all.add(new Case(standIn(post, place, role), STAND_IN, place, role, dossier, step));
                all.add(new Case(
                        standIn(post, ABOVE + ".99", role), "a stand-in elsewhere", place, role, dossier, step));
            }
        }
        return all;
    }

    private static List<Standing.@Nullable AtStep> steps() {
        var steps = new ArrayList<Standing.@Nullable AtStep>();
        steps.add(null);
        for (var kind : StepKind.values()) {
            for (var place : List.of(RECEIVING, HANDLING, ASKED)) {
                for (var role : Role.values()) {
                    steps.add(new Standing.AtStep(kind, place, role, null, null));
                    steps.add(new Standing.AtStep(kind, place, role, ME, ME));
                    steps.add(new Standing.AtStep(kind, place, role, SOMEBODY, SOMEBODY));
                }
            }
        }
        return steps;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void nobody_may_more_or_less_than_is_said(List<Case> all) {
        assertThat(all).allSatisfy(one -> {
            assertThat(allowed(one)).isEqualTo(expected(one));
            assertThat(DossierRights.maySee(one.actor(), one.dossier())).isEqualTo(sees(one));
        });
    }

    private static Set<Move.Kind> allowed(Case one) {
        var allowed = EnumSet.noneOf(Move.Kind.class);
        Arrays.stream(Move.Kind.values())
                .filter(move -> DossierRights.may(one.actor(), move, one.dossier()))
                .forEach(allowed::add);
        return allowed;
    }

    /** Said anew, by person instead of by move. */
    private static Set<Move.Kind> expected(Case one) {
        var may = EnumSet.noneOf(Move.Kind.class);
        var kind = one.step() == null ? null : one.step().kind();
        if (one.who().equals("the owner")) {
            may.addAll(Set.of(Move.Kind.ANSWER_SUPPLEMENT, Move.Kind.WITHDRAW));
        }
        if (one.who().equals("the portal")) {
            may.addAll(Set.of(Move.Kind.CONFIRM_PAYMENT, Move.Kind.EXPIRE));
            if (kind == StepKind.OPINION) {
                may.add(Move.Kind.NOTE_SILENCE);
            }
        }
        if (one.is(Role.ONE_STOP_CLERK, RECEIVING)) {
            may.addAll(Set.of(
                    Move.Kind.ANSWER_SUPPLEMENT,
                    Move.Kind.TYPE_DECLARATION,
                    Move.Kind.CONFIRM_PAYMENT,
                    Move.Kind.STOP));
        }
        if (one.isAtTheDesk()) {
            may.add(Move.Kind.CLAIM);
        }
        if (one.isAtTheDesk() && one.isTheirs()) {
            may.addAll(Set.of(Move.Kind.RELEASE, Move.Kind.HAND_OVER));
        }
        if (one.isAtTheDesk() && one.isTheirsOrNobodys()) {
            may.add(Move.Kind.STOP);
            may.addAll(work(kind));
        }
        if (one.isAtTheDesk()
                && kind == StepKind.TASK
                && one.step() != null
                && ME.equals(one.step().closedBy())) {
            may.add(Move.Kind.TAKE_BACK);
        }
        if (one.heads()) {
            may.add(Move.Kind.ASSIGN);
            if (kind == StepKind.TASK) {
                may.add(Move.Kind.APOLOGISE);
            }
            if (kind == StepKind.OPINION) {
                may.add(Move.Kind.GIVE_OPINION);
            }
        }
        if (kind == StepKind.OPINION && hasPart(one)) {
            may.add(Move.Kind.NOTE_SILENCE);
        }
        return may;
    }

    private static Set<Move.Kind> work(@Nullable StepKind kind) {
        return switch (kind) {
            case null -> Set.of();
            case RECEPTION ->
                Set.of(Move.Kind.ACCEPT, Move.Kind.REFUSE_RECEPTION, Move.Kind.ASK_SUPPLEMENT, Move.Kind.ASK_PAYMENT);
            case TASK ->
                Set.of(
                        Move.Kind.TYPE_DECLARATION,
                        Move.Kind.COMPLETE,
                        Move.Kind.DECIDE,
                        Move.Kind.STEP_BACK,
                        Move.Kind.ASK_OPINION,
                        Move.Kind.ASK_SUPPLEMENT,
                        Move.Kind.ASK_PAYMENT,
                        Move.Kind.APOLOGISE,
                        Move.Kind.ATTACH_RESULT);
            case OPINION -> Set.of(Move.Kind.GIVE_OPINION);
            case STOPPING -> Set.of();
            case RETURN -> Set.of(Move.Kind.ATTACH_RESULT, Move.Kind.RETURN_RESULT);
        };
    }

    private static boolean hasPart(Case one) {
        return one.place() != null
                && one.role() != Role.ADMINISTRATOR
                && List.of(RECEIVING, HANDLING, ASKED).contains(one.place());
    }

    private static boolean sees(Case one) {
        return one.who().equals("the owner")
                || one.who().equals("the portal")
                || one.role() != null
                        && one.role() != Role.ADMINISTRATOR
                        && Set.of(RECEIVING, HANDLING, ASKED, ABOVE).contains(String.valueOf(one.place()));
    }

    @Test
    void a_unit_reaches_those_below_it_and_is_searched_once() {
        var actor = officer(
                ME,
                new Post("H57.16", Role.LEADER, LocalDate.EPOCH, null),
                new Post("H57.16.03", Role.SPECIALIST, LocalDate.EPOCH, null),
                new Post("H57.1", Role.SPECIALIST, LocalDate.EPOCH, null),
                new Post("H57", Role.ADMINISTRATOR, LocalDate.EPOCH, null));

        assertThat(DossierRights.reachOf(actor)).containsExactlyInAnyOrder("H57.16", "H57.1");
    }

    private static Actor citizen(UUID id) {
        return new Actor(id, Actor.Kind.CITIZEN, "Công dân", List.of());
    }

    private static Actor standIn(Post post, String unit, Role role) {
        var substitution = new Substitution(SOMEBODY, "Người vắng", unit, role);
        return new Actor(ME, Actor.Kind.OFFICER, "Người làm thay", List.of(post), List.of(substitution));
    }

    private static Actor officer(UUID id, Post... posts) {
        return new Actor(id, Actor.Kind.OFFICER, "Cán bộ", List.of(posts));
    }
}
