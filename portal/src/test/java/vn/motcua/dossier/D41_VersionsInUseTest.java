// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 41. How many dossiers still go by a version, for whoever publishes the next. */
@DossierTest
class D41_VersionsInUseTest {

    @Autowired
    Office office;

    @Autowired
    VersionUses uses;

    @Test
    void an_open_dossier_counts_and_a_returned_one_does_not() {
        var dossier = office.aDossier().of("FIVE").accepted();
        var process = dossier.view().processVersion();
        var open = openBy(process);

        dossier.completedUpTo("sign").decided(Decision.GRANTED).completedUpTo("return");
        assertThat(openBy(process)).isEqualTo(open);
        dossier.did(
                dossier.staff.clerk(),
                step -> new Move.ReturnResult(step, "Nguyễn Thị Hoa", Move.ReturnWay.COUNTER, null));
        assertThat(openBy(process)).isEqualTo(open - 1);
    }

    private int openBy(UUID process) {
        return uses.dossiersBy(Set.of(process)).getOrDefault(process, 0);
    }
}
