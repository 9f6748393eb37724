// SPDX-License-Identifier: Apache-2.0
package vn.motcua.demonstration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.NewOfficer;
import vn.motcua.identity.Post;
import vn.motcua.identity.Role;

/** Puts a fictional official on every seat of the province. */
@Component
class Officials {

    static final String PASSWORD = "motcua2026";

    private static final LocalDate SINCE = LocalDate.of(2018, 1, 1);
    private static final String PROVINCE = "H57";

    private final PartTable parts;
    private final Workplaces workplaces;
    private final Accounts accounts;

    Officials(PartTable parts, Workplaces workplaces, Accounts accounts) {
        this.parts = parts;
        this.workplaces = workplaces;
        this.accounts = accounts;
    }

    private record Appointment(NewOfficer officer, Post post) {}

    /** Once; afterwards the officials belong to whoever administers them. */
    @Transactional
    public void appoint() {
        if (!parts.done().contains(Part.OFFICIALS)) {
            appoint(appointments());
            parts.remember(Part.OFFICIALS);
        }
    }

    private void appoint(List<Appointment> appointments) {
        var officers = accounts.createOfficers(
                appointments.stream().map(Appointment::officer).toList(), PASSWORD);
        for (var i = 0; i < officers.size(); i++) {
            accounts.assignInventedPost(
                    officers.get(i).id(), appointments.get(i).post());
        }
    }

    private List<Appointment> appointments() {
        var logins = new Logins();
        var all = new ArrayList<Appointment>();
        all.add(appointment(Logins.ADMINISTRATOR, 0, PROVINCE, Role.ADMINISTRATOR));
        for (var workplace : workplaces.all()) {
            for (var seat = 0; seat < workplace.seats(); seat++) {
                var login = logins.of(workplaces.unit(workplace), workplace.role(), seat);
                all.add(appointment(login, all.size(), workplace.unit(), workplace.role()));
            }
        }
        for (var workplace : workplaces.all()) {
            if (workplace.hasDeputy()) {
                var login = logins.of(workplaces.unit(workplace), workplace.role(), workplace.seats());
                all.add(appointment(login, all.size(), workplace.unit(), workplace.role()));
            }
        }
        return all;
    }

    private static Appointment appointment(String login, int number, String unit, Role role) {
        return new Appointment(new NewOfficer(login, FictionalNames.of(number)), new Post(unit, role, SINCE, null));
    }
}
