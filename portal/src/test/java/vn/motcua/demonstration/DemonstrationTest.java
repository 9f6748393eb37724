// SPDX-License-Identifier: Apache-2.0
package vn.motcua.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.PortalTest;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.Entrance;
import vn.motcua.identity.Role;
import vn.motcua.identity.SignIn;

@PortalTest
class DemonstrationTest {

    @Autowired
    Officials officials;

    @Autowired
    Workplaces workplaces;

    @Autowired
    SampleCitizen citizen;

    @Autowired
    Accounts accounts;

    @Autowired
    SignIn signIn;

    @Test
    void somebody_sits_at_every_workplace_and_can_sign_in() {
        officials.appoint();

        assertThat(workplaces.all())
                .allSatisfy(workplace -> assertThat(accounts.officersWith(workplace.role(), workplace.unit()))
                        .hasSizeGreaterThanOrEqualTo(workplace.seats()));
        assertThat(workplaces.all())
                .filteredOn(workplace -> workplace.role() == Role.LEADER)
                .isNotEmpty()
                .allSatisfy(workplace -> assertThat(accounts.officersWith(Role.LEADER, workplace.unit()))
                        .as("whoever signs and a deputy")
                        .hasSizeGreaterThanOrEqualTo(2));
        assertThat(accounts.officersWith(Role.ADMINISTRATOR, "H57")).isNotEmpty();
        assertThat(signIn.withPassword("quantri", Officials.PASSWORD)).isInstanceOf(Entrance.Opened.class);
    }

    @Test
    void a_second_start_appoints_nobody_and_keeps_what_was_changed() {
        officials.appoint();
        var before = accounts.officersAfter("", "", 1000);
        accounts.setActive(before.getFirst().id(), false);

        officials.appoint();

        assertThat(accounts.officersAfter("", "", 1000)).hasSameSizeAs(before);
        assertThat(accounts.get(before.getFirst().id()).active()).isFalse();
        accounts.setActive(before.getFirst().id(), true);
    }

    @Test
    void the_citizen_has_told_who_she_is() {
        assertThat(citizen.welcome()).isEqualTo(citizen.welcome());
        assertThat(citizen.welcome().name()).isEqualTo("Trần Thị Mẫu Hoa");
    }
}
