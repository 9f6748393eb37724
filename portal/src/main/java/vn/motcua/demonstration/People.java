// SPDX-License-Identifier: Apache-2.0
package vn.motcua.demonstration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.Applicant;
import vn.motcua.identity.Account;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Contact;
import vn.motcua.identity.Profile;

/** The citizens of the simulation. Number 0 is the one a visitor of the demonstration can be. */
@Component
class People {

    static final int SAMPLE_CITIZEN = 0;

    private static final LocalDate FIRST_BIRTHDAY = LocalDate.of(1950, 1, 1);
    private static final int DAYS_OF_BIRTH = 20_000;

    private final Accounts accounts;
    private final SampleCitizen sampleCitizen;

    People(Accounts accounts, SampleCitizen sampleCitizen) {
        this.accounts = accounts;
        this.sampleCitizen = sampleCitizen;
    }

    /** So many people, known to the portal under the same numbers each time. */
    @Transactional
    public List<Person> welcome(int count) {
        var people = new ArrayList<Person>(List.of(person(sampleCitizen.welcome())));
        for (var number = 1; number < count; number++) {
            people.add(person(welcome(profile(number))));
        }
        return people;
    }

    private Account welcome(Profile profile) {
        var account = accounts.openCitizen(new Contact(Contact.Channel.SMS, profile.phone()));
        if (account.name().isEmpty()) {
            accounts.updateProfile(account.id(), profile);
            return accounts.get(account.id());
        }
        return account;
    }

    /** The ID numbers end with 000000 and more, the telephone numbers begin with 0500: neither is given to anybody. */
    private static Profile profile(int number) {
        var born = FIRST_BIRTHDAY.plusDays(number * 7919L % DAYS_OF_BIRTH);
        var name = FictionalNames.of(number * 31);
        var sex = name.contains(" Thị ") ? 1 : 0;
        return new Profile(
                name,
                "0500%06d".formatted(100_000 + number),
                "",
                "046%d%02d%06d".formatted(sex, born.getYear() % 100, number),
                born,
                (1 + number % 200) + " đường Mẫu, thành phố Huế");
    }

    private static Person person(Account account) {
        return new Person(
                new Actor(account.id(), Actor.Kind.CITIZEN, account.name(), List.of()),
                new Applicant(
                        account.name(), account.idNumber(), account.phone(), account.email(), account.address(), null));
    }
}
