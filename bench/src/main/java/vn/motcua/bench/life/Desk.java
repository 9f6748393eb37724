// SPDX-License-Identifier: Apache-2.0
package vn.motcua.bench.life;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import vn.motcua.agency.Units;
import vn.motcua.catalogue.Handling;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Contact;
import vn.motcua.identity.NewOfficer;
import vn.motcua.identity.OfficerCreation;
import vn.motcua.identity.Post;
import vn.motcua.identity.Role;

/** The people of one office that lives the bench's dossiers. */
record Desk(Handling handling, Actor citizen, Map<Role, Actor> officers) {

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    static Desk at(Handling handling, Accounts accounts, Units units) {
        var agency = units.agencyOf(handling.handlingUnit()).code();
        var desks = new EnumMap<Role, String>(Role.class);
        desks.put(Role.ONE_STOP_CLERK, handling.receivingUnit());
        desks.put(Role.SPECIALIST, handling.handlingUnit());
        desks.put(Role.DIVISION_HEAD, handling.handlingUnit());
        desks.put(Role.LEADER, agency);
        desks.put(Role.CLERK_OF_SEALS, agency);
        var officers = new EnumMap<Role, Actor>(Role.class);
        desks.forEach((role, unit) -> officers.put(role, officer(role, unit, accounts)));
        return new Desk(handling, citizen(accounts), officers);
    }

    private static Actor officer(Role role, String unit, Accounts accounts) {
        var login = "bench." + role.name().toLowerCase(Locale.ROOT).replace('_', '.');
        var id = accounts.findByLogin(login).map(found -> found.id()).orElseGet(() -> switch (accounts.createOfficer(
                new NewOfficer(login, "Bench " + role))) {
            case OfficerCreation.Created(var account) -> account.id();
            case OfficerCreation.Refused refused ->
                throw new IllegalStateException("The bench's officer " + login + " was refused: " + refused);
        });
        var post = new Post(unit, role, LONG_AGO, null);
        if (!accounts.postsOf(id).contains(post)) {
            accounts.assignPost(id, post);
        }
        return accounts.actor(id, Instant.now());
    }

    private static Actor citizen(Accounts accounts) {
        var account = accounts.openCitizen(Contact.find("0900000001").orElseThrow());
        return accounts.actor(account.id(), Instant.now());
    }
}
