// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.SignedIn;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.Actor;
import vn.motcua.identity.NewOfficer;
import vn.motcua.identity.OfficerCreation;
import vn.motcua.identity.Post;
import vn.motcua.identity.Role;
import vn.motcua.identity.Scope;
import vn.motcua.identity.Tokens;
import vn.motcua.platform.Ids;

/** Everybody who could come to an address, and the names under which {@code docs/rights.md} knows them. */
final class RightsPeople {

    private static final LocalDate LONG_AGO = LocalDate.of(2018, 1, 1);
    private static final LocalDate YESTERDAY = LocalDate.of(2026, 1, 1);

    final Person owner;
    final Actor owning;
    final Actor interviewing;
    final Actor checking;
    private final List<Person> all = new ArrayList<>();
    private final Accounts accounts;
    private final Tokens tokens;

    /**
     * @param unit that receives and handles the dossier
     * @param beside one of the same level that receives the same procedures
     */
    RightsPeople(Accounts accounts, Tokens tokens, String unit, String beside) {
        this.accounts = accounts;
        this.tokens = tokens;
        owning = SignedIn.citizen(accounts);
        owner = person("the owner", owning, "citizens", "owner");
        all.add(new Person("nobody signed in", null, "", Set.of("everyone")));
        all.add(owner);
        all.add(person("another citizen", SignedIn.citizen(accounts), "citizens"));
        for (var role : EnumSet.complementOf(EnumSet.of(Role.ADMINISTRATOR))) {
            all.add(officer(role, unit, "here", "offices", isClerk(role), servesInTheHall(role)));
            all.add(officer(role, beside, "beside", isClerk(role)));
            all.add(officer(role, unit + ".99", "below"));
            all.add(officer(role, "H57", "above", "offices"));
        }
        var ended = post(Role.ONE_STOP_CLERK, unit, YESTERDAY);
        all.add(person("a clerk whose post has ended", officer(ended), "officers"));
        interviewing = officer(post(Role.SPECIALIST, unit + ".98", YESTERDAY));
        all.add(person("the interviewer of the village", interviewing, "officers", "interviewer"));
        checking = officer(post(Role.SPECIALIST, unit + ".97", YESTERDAY));
        all.add(person("the supervisor of the survey", checking, "officers", "supervisor"));
        var administrator = post(Role.ADMINISTRATOR, "H57", null);
        all.add(person("the administrator", officer(administrator), "officers", "administrators"));
    }

    /** Somebody, the secret of a token of theirs with every scope, and the names they go by in the table. */
    record Person(String name, @Nullable Actor actor, String token, Set<String> names) {

        boolean isAnyOf(List<String> who) {
            return who.stream().anyMatch(names::contains);
        }

        boolean isCalled(String name) {
            return names.contains(name);
        }
    }

    List<Person> all() {
        return all;
    }

    /** All of them where it matters at which unit; one of each kind where it does not. */
    List<Person> concernedBy(RightsTable.Line line) {
        return line.namesAThing() || line.who().contains("offices")
                ? all
                : all.stream().filter(person -> !isElsewhere(person)).toList();
    }

    private static boolean isElsewhere(Person person) {
        return person.name().endsWith("beside")
                || person.name().endsWith("below")
                || person.name().endsWith("above");
    }

    private static String isClerk(Role role) {
        return role == Role.ONE_STOP_CLERK ? "counters" : "officers";
    }

    private static String servesInTheHall(Role role) {
        return role == Role.ONE_STOP_CLERK ? "hall" : "officers";
    }

    private Person officer(Role role, String unit, String place, String... names) {
        var named = new ArrayList<>(Arrays.asList(names));
        named.add("officers");
        return person(role + " " + place, officer(post(role, unit, null)), named.toArray(String[]::new));
    }

    private static Post post(Role role, String unit, @Nullable LocalDate to) {
        return new Post(unit, role, LONG_AGO, to);
    }

    private Actor officer(Post post) {
        var login = "quyen" + Ids.next().toString().substring(20);
        var made = accounts.createOfficer(new NewOfficer(login, "Lê Thị Quyền"));
        var account = ((OfficerCreation.Created) made).account();
        accounts.assignPost(account.id(), post);
        return accounts.actor(account.id(), Instant.now());
    }

    private Person person(String name, Actor actor, String... names) {
        var all = new ArrayList<>(List.of("everyone", "signed in"));
        all.addAll(Arrays.asList(names));
        var token = tokens.issue(actor.id(), name, EnumSet.allOf(Scope.class), Duration.ofDays(1));
        return new Person(name, actor, token.secret(), Set.copyOf(all));
    }
}
