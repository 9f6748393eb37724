// SPDX-License-Identifier: Apache-2.0
package vn.motcua;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.motcua.identity.Account;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.Actor;
import vn.motcua.identity.ActorAuthentication;
import vn.motcua.identity.Contact;
import vn.motcua.identity.NewOfficer;
import vn.motcua.identity.Post;
import vn.motcua.identity.Profile;
import vn.motcua.identity.Role;
import vn.motcua.platform.Ids;

/**
 * Requests of MockMvc made by somebody: {@code browser.perform(get("/desk").with(SignedIn.as(clerk)))}. Also makes the
 * people for it, known to the portal ({@link #citizen(Accounts)}) or made up for one request ({@link #citizen()}).
 */
public final class SignedIn {

    private static final LocalDate LONG_AGO = LocalDate.of(2018, 1, 1);
    private static final AtomicInteger COUNT = new AtomicInteger();

    private SignedIn() {}

    public static RequestPostProcessor as(Actor actor) {
        return authentication(ActorAuthentication.of(actor));
    }

    public static Actor citizen() {
        return new Actor(Ids.next(), Actor.Kind.CITIZEN, "Trần Thị Thử", List.of());
    }

    public static Actor officer(Role role, String unit) {
        return new Actor(
                Ids.next(), Actor.Kind.OFFICER, "Cán bộ " + role, List.of(new Post(unit, role, LONG_AGO, null)));
    }

    public static Actor administrator() {
        return officer(Role.ADMINISTRATOR, "H57");
    }

    /** A new citizen with an account and a name. */
    public static Actor citizen(Accounts accounts) {
        var phone = "09%08d".formatted(COUNT.incrementAndGet());
        var account = accounts.openCitizen(Contact.find(phone).orElseThrow());
        accounts.updateProfile(
                account.id(),
                new Profile("Nguyễn Văn Thử " + phone.substring(6), phone, "", "046090000001", null, "Huế"));
        return actor(accounts, account);
    }

    /** A new officer with an account, a post and the password {@code mot-cua-thu}. */
    public static Actor officer(Accounts accounts, Role role, String unit) {
        var officer = new NewOfficer("officer" + COUNT.incrementAndGet(), "Lê Thị Cán Bộ");
        var account = accounts.createOfficers(List.of(officer), "mot-cua-thu").getFirst();
        accounts.assignPost(account.id(), new Post(unit, role, LONG_AGO, null));
        return actor(accounts, account);
    }

    private static Actor actor(Accounts accounts, Account account) {
        return accounts.actor(account.id(), Instant.now());
    }
}
