// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.rights;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.FormNumber;
import vn.motcua.dossier.Label;
import vn.motcua.dossier.Move;
import vn.motcua.dossier.Status;
import vn.motcua.dossier.StepKind;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Post;
import vn.motcua.identity.Role;

/**
 * The one place that says who may see a dossier and who may make which move. It looks at who somebody is to the dossier,
 * never at what state it is in: that is for the rules of {@code moving}.
 */
public final class DossierRights {

    private DossierRights() {}

    /** Its owner, and the officers of every unit that has a part in it or stands above one that has. */
    public static boolean maySee(Actor actor, Standing dossier) {
        return actor.isSystem()
                || owns(actor, dossier)
                || reachOf(actor).stream().anyMatch(unit -> covers(unit, dossier));
    }

    /** Whoever may see it, save the portal itself. */
    public static boolean mayWrite(Actor actor, Standing dossier) {
        return !actor.isSystem() && maySee(actor, dossier);
    }

    /** Only its owner contests the way a dossier ended. */
    public static boolean mayContest(Actor actor, Standing dossier) {
        return owns(actor, dossier);
    }

    /** Whether an officer heads the unit or one above it. */
    public static boolean heads(Actor actor, String unit) {
        return headedBy(actor).stream().anyMatch(headed -> isIn(unit, headed));
    }

    /** The units an officer heads. */
    public static List<String> headedBy(Actor actor) {
        return actor.posts().stream()
                .filter(post -> actor.isOfficer() && post.role().isHead())
                .map(Post::unit)
                .distinct()
                .toList();
    }

    /** The owner reads a result once the dossier is finished, and never what the office wrote for itself. */
    public static boolean mayRead(Actor actor, Standing dossier, FileUse file, Status status) {
        return maySee(actor, dossier)
                && (!actor.isCitizen()
                        || switch (file) {
                            case APPLICATION, SUPPLEMENT -> true;
                            case RESULT -> status == Status.FINISHED || status == Status.RETURNED;
                            case INTERNAL -> false;
                        });
    }

    /** The owner prints what is addressed to them, the decision once the dossier is finished. */
    public static boolean mayPrint(Actor actor, FormNumber form, Status status) {
        return !actor.isCitizen()
                || switch (form) {
                    case APPOINTMENT, SUPPLEMENT, APOLOGY, STOP, APPLICATION -> true;
                    case DECISION -> status == Status.FINISHED || status == Status.RETURNED;
                    case REFUSAL ->
                        status == Status.NOT_ACCEPTED || status == Status.FINISHED || status == Status.RETURNED;
                    case CONTROL_SLIP -> false;
                };
    }

    public static boolean may(Actor actor, Move.Kind move, Standing dossier) {
        return switch (move) {
            case ANSWER_SUPPLEMENT -> owns(actor, dossier) || receives(actor, dossier);
            case WITHDRAW -> owns(actor, dossier);
            case CONFIRM_PAYMENT -> actor.isSystem() || receives(actor, dossier);
            case TYPE_DECLARATION ->
                receives(actor, dossier) || isStep(dossier, StepKind.TASK) && performs(actor, dossier);
            case STOP -> receives(actor, dossier) || performs(actor, dossier);
            case ACCEPT, REFUSE_RECEPTION -> isStep(dossier, StepKind.RECEPTION) && performs(actor, dossier);
            case ASK_SUPPLEMENT, ASK_PAYMENT ->
                isStep(dossier, StepKind.RECEPTION, StepKind.TASK) && performs(actor, dossier);
            case COMPLETE, STEP_BACK, ASK_OPINION, DECIDE -> isStep(dossier, StepKind.TASK) && performs(actor, dossier);
            case EXPIRE -> actor.isSystem();
            case ATTACH_RESULT -> isStep(dossier, StepKind.TASK, StepKind.RETURN) && performs(actor, dossier);
            case APOLOGISE -> isStep(dossier, StepKind.TASK) && (performs(actor, dossier) || leads(actor, dossier));
            case GIVE_OPINION ->
                isStep(dossier, StepKind.OPINION) && (performs(actor, dossier) || leads(actor, dossier));
            case NOTE_SILENCE -> isStep(dossier, StepKind.OPINION) && (actor.isSystem() || hasPart(actor, dossier));
            case RETURN_RESULT -> isStep(dossier, StepKind.RETURN) && performs(actor, dossier);
            case CLAIM -> hasRole(actor, dossier);
            case RELEASE, HAND_OVER -> holds(actor, dossier);
            case ASSIGN -> leads(actor, dossier);
            case TAKE_BACK -> isStep(dossier, StepKind.TASK) && closed(actor, dossier);
        };
    }

    /** The one-stop desks where an officer receives. */
    public static List<String> desksOf(Actor actor) {
        return actor.posts().stream()
                .filter(post -> actor.isOfficer() && post.role() == Role.ONE_STOP_CLERK)
                .map(Post::unit)
                .distinct()
                .toList();
    }

    /** The units in whose dossiers an officer may look, those below each included; an administrator's post gives none. */
    public static List<String> reachOf(Actor actor) {
        var units = actor.posts().stream()
                .filter(post -> actor.isOfficer() && post.role() != Role.ADMINISTRATOR)
                .map(Post::unit)
                .distinct()
                .toList();
        return units.stream()
                .filter(unit -> units.stream().noneMatch(other -> !other.equals(unit) && isIn(unit, other)))
                .toList();
    }

    /** Where an officer may look when they name a unit, or none. */
    public static List<String> reachWithin(Actor actor, @Nullable String unit) {
        var reach = reachOf(actor);
        if (unit == null) {
            return reach;
        }
        return upFrom(unit).anyMatch(reach::contains) ? List.of(unit) : List.of();
    }

    /** The unit itself and all above it, by their codes: H57.16.03, H57.16, H57. */
    public static Stream<String> upFrom(String unit) {
        return Stream.iterate(
                unit, code -> !code.isEmpty(), code -> code.substring(0, Math.max(0, code.lastIndexOf('.'))));
    }

    public static List<String> withThoseAbove(Collection<String> units) {
        return units.stream().flatMap(DossierRights::upFrom).distinct().toList();
    }

    private static boolean isIn(String unit, String above) {
        return unit.equals(above) || unit.startsWith(above + ".");
    }

    private static boolean covers(String unit, Standing dossier) {
        return dossier.units().stream().anyMatch(part -> isIn(part, unit));
    }

    private static boolean owns(Actor actor, Standing dossier) {
        return actor.isCitizen() && actor.id().equals(dossier.owner());
    }

    /** At the one-stop desk where the dossier came in. */
    private static boolean receives(Actor actor, Standing dossier) {
        return actor.isOfficer() && actor.holds(Role.ONE_STOP_CLERK, dossier.receivingUnit());
    }

    private static boolean hasPart(Actor actor, Standing dossier) {
        return actor.isOfficer()
                && actor.posts().stream()
                        .filter(post -> post.role() != Role.ADMINISTRATOR)
                        .anyMatch(post -> dossier.units().contains(post.unit()));
    }

    private static boolean isStep(Standing dossier, StepKind... kinds) {
        var step = dossier.step();
        return step != null && List.of(kinds).contains(step.kind());
    }

    /** Has the step's role at its unit. */
    private static boolean hasRole(Actor actor, Standing dossier) {
        var step = dossier.step();
        return step != null && actor.isOfficer() && actor.holds(step.role(), step.unit());
    }

    /** Has the step's role, and the step is theirs, nobody's, or a colleague's for whom they stand in. */
    private static boolean performs(Actor actor, Standing dossier) {
        var step = dossier.step();
        return step != null && hasRole(actor, dossier) && (step.assignee() == null || isTheirs(actor, step));
    }

    private static boolean holds(Actor actor, Standing dossier) {
        var step = dossier.step();
        return step != null && hasRole(actor, dossier) && isTheirs(actor, step);
    }

    private static boolean isTheirs(Actor actor, Standing.AtStep step) {
        return actor.id().equals(step.assignee())
                || actor.standsFor(step.assignee(), step.role(), step.unit()).isPresent();
    }

    /** Heads the step's unit or one above it. */
    private static boolean leads(Actor actor, Standing dossier) {
        var step = dossier.step();
        return step != null && heads(actor, step.unit());
    }

    /** One's own label, or one of a unit that one leads. */
    public static boolean mayChange(Actor actor, Label label) {
        var unit = label.unit();
        return actor.isOfficer() && (unit == null || actor.leads(unit) && actor.worksAt(unit));
    }

    /** Who holds a step may be reminded of it by whoever leads its unit. */
    public static boolean mayRemind(Actor actor, Standing dossier) {
        return leads(actor, dossier);
    }

    private static boolean closed(Actor actor, Standing dossier) {
        var step = dossier.step();
        return step != null && hasRole(actor, dossier) && actor.id().equals(step.closedBy());
    }
}
