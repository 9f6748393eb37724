// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.guide;

import static vn.motcua.web.guide.TourStep.at;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Role;

/**
 * Five minutes with the demonstration for each role, on its real pages and dossiers. What each step says stands in the
 * bundle {@code tour}.
 */
public enum Tour {
    CITIZEN(
            null,
            at("/", "q"),
            at("/procedures?q=k%E1%BA%BFt%20h%C3%B4n", "found"),
            at("/procedures/1.000894", "need"),
            at("/procedures/1.000894", "long"),
            TourStep.citizenSignsIn(),
            at("/my", "mine"),
            at("/my/dossiers/" + TourStep.MINE, "/my/dossiers/*", "story"),
            at("/my/new?procedure=1.000894", "begin"),
            at("/track/" + TourStep.MINE, "/track/*", "tracked")),
    CLERK(
            Role.ONE_STOP_CLERK,
            TourStep.officerSignsIn("/desk"),
            at("/desk", "desk"),
            at("/counter", "desk-search"),
            at("/counter/1.000894", "person"),
            at("/counter/1.000894", "papers"),
            at("/desk/next", "/desk/dossiers/*", "moves"),
            at("/desk/queue", "/desk/queue/**", "windows"),
            at("/desk/register", "register")),
    SPECIALIST(
            Role.SPECIALIST,
            TourStep.officerSignsIn("/desk"),
            at("/desk", "desk"),
            at("/desk/next", "/desk/dossiers/*", "answers"),
            at("/desk/next", "/desk/dossiers/*", "moves"),
            at("/desk", "ask"),
            at("/desk/arrange", "labels"),
            at("/desk/today", "today"),
            at("/desk/absence", "absence")),
    HEAD(
            Role.LEADER,
            TourStep.officerSignsIn("/desk/board"),
            at("/desk/board", "board"),
            at("/desk/board", "late-title"),
            at("/desk?tray=UNIT", "desk"),
            at("/desk/next", "/desk/dossiers/*", "moves"),
            at("/desk/contests", "contests"),
            at("/desk/absence", "absence")),
    SEALS(
            Role.CLERK_OF_SEALS,
            TourStep.officerSignsIn("/desk"),
            at("/desk", "desk"),
            at("/desk/next", "/desk/dossiers/*", "moves"),
            at("/desk/next", "/desk/dossiers/*", "papers"),
            at("/desk/search", "text"),
            at("/desk/register", "register")),
    ADMINISTRATOR(
            Role.ADMINISTRATOR,
            TourStep.officerSignsIn("/admin"),
            at("/admin", "administration"),
            at("/admin/accounts", "q"),
            at("/admin/forms", "published"),
            at("/admin/forms/1.000894", "next"),
            at("/admin/processes", "published"),
            at("/admin/units", "units"),
            at("/admin/health", "health"));

    private final @Nullable Role role;
    private final List<TourStep> steps;

    Tour(@Nullable Role role, TourStep... steps) {
        this.role = role;
        this.steps = List.of(steps);
    }

    public static Optional<Tour> find(String id) {
        return Stream.of(values()).filter(tour -> tour.id().equals(id)).findFirst();
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String messageKey() {
        return "tour." + id();
    }

    public int length() {
        return steps.size();
    }

    /** Steps count from one, as people do. */
    public TourStep step(int number) {
        return steps.get(number - 1);
    }

    public String addressOf(int number) {
        return "/demo/tours/" + id() + "/" + number;
    }

    /** Where to go for a step: who is the right person already has not to sign in. */
    public int after(int number, @Nullable Actor visitor) {
        return step(number).isSignIn() && number < length() && isFor(visitor) ? number + 1 : number;
    }

    private boolean isFor(@Nullable Actor visitor) {
        return visitor != null && (role == null ? visitor.isCitizen() : visitor.holds(role));
    }
}
