// SPDX-License-Identifier: Apache-2.0
package vn.motcua.bench.pages;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.bench.RunningPortal;
import vn.motcua.demonstration.Demonstration;
import vn.motcua.identity.Account;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.Actor;
import vn.motcua.identity.NewOfficer;
import vn.motcua.identity.Post;
import vn.motcua.identity.Role;
import vn.motcua.identity.Scope;
import vn.motcua.identity.Tokens;

/** The officers whose pages are measured: those of the busiest office, one of the whole province, one with many posts. */
final class Staff {

    private static final String MANY_POSTS = "bench.nhieuviec";
    private static final String PROVINCE = "bench.tinh";
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);
    private static final int MANY = 40;

    private final Accounts accounts;
    private final Tokens tokens;
    private final String password;
    private final String busiest;
    private final List<String> units;

    Staff(RunningPortal portal) {
        this.accounts = portal.facade(Accounts.class);
        this.tokens = portal.facade(Tokens.class);
        this.password = portal.facade(Demonstration.class).password();
        this.units = portal.facade(JdbcClient.class)
                .sql(
                        "SELECT receiving_unit FROM dossier GROUP BY receiving_unit ORDER BY count(*) DESC, receiving_unit")
                .query(String.class)
                .list();
        this.busiest = units.getFirst();
    }

    String busiestUnit() {
        return busiest;
    }

    Visitor atTheBusiestUnit(String site, Role role) {
        return Visitor.officer(site, first(role).login(), password);
    }

    /** The officer who is met at the busiest unit, as the facades know them. */
    Actor actor(Role role) {
        return accounts.actor(first(role).id(), Instant.now());
    }

    Visitor ofTheProvince(String site) {
        appoint(PROVINCE, List.of("H57"), Role.LEADER);
        return Visitor.officer(site, PROVINCE, password);
    }

    /** Somebody who stands in at forty units in two roles. */
    Visitor withManyPosts(String site) {
        var many = units.stream().limit(MANY).toList();
        appoint(MANY_POSTS, many, Role.SPECIALIST);
        appoint(MANY_POSTS, many, Role.ONE_STOP_CLERK);
        return Visitor.officer(site, MANY_POSTS, password);
    }

    Visitor program(String site) {
        var secret = tokens.issue(
                        first(Role.SPECIALIST).id(),
                        "bench",
                        Set.of(Scope.INBOX, Scope.DOSSIER_READ),
                        Duration.ofDays(1))
                .secret();
        return Visitor.program(site, secret);
    }

    private Account first(Role role) {
        return accounts.officersWith(role, busiest).getFirst();
    }

    private void appoint(String login, List<String> at, Role role) {
        var account = accounts.findByLogin(login)
                .orElseGet(() -> accounts.createOfficers(List.of(new NewOfficer(login, "Cán bộ đo thử")), password)
                        .getFirst());
        var present = accounts.postsOf(account.id());
        at.stream()
                .map(unit -> new Post(unit, role, LONG_AGO, null))
                .filter(post -> !present.contains(post))
                .forEach(post -> accounts.assignPost(account.id(), post));
    }
}
