// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 34. A list of procedures for later. */
@DossierTest
class D34_SavedTest {

    @Autowired
    SavedProcedures saved;

    @Test
    void what_is_kept_stays_until_it_is_dropped_and_is_nobody_elses() {
        var me = Office.citizen();

        assertThat(saved.keep(me, "1.001193")).isTrue();
        assertThat(saved.keep(me, "1.000894")).isTrue();
        assertThat(saved.keep(me, "1.001193")).isTrue();
        assertThat(saved.keep(me, "9.999999")).isFalse();
        assertThat(saved.of(me)).containsExactlyInAnyOrder("1.000894", "1.001193");
        assertThat(saved.of(Office.citizen())).isEmpty();

        saved.drop(me, "1.001193");
        assertThat(saved.of(me)).containsExactly("1.000894");
    }
}
