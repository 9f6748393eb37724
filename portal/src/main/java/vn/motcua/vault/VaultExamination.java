// SPDX-License-Identifier: Apache-2.0
package vn.motcua.vault;

import org.springframework.stereotype.Component;
import vn.motcua.platform.health.Examination;
import vn.motcua.platform.health.Finding;

/** Whether the files that are known are on the disk, by the newest ones and some from all times. */
@Component
class VaultExamination implements Examination {

    private static final int SAMPLE = 200;

    private final Vault vault;

    VaultExamination(Vault vault) {
        this.vault = vault;
    }

    @Override
    public String subject() {
        return "vault";
    }

    @Override
    public Finding examine() {
        if (!vault.hasRoom()) {
            return Finding.ill("doctor.vault.full");
        }
        var sample = vault.sample(SAMPLE);
        var missing = sample.stream().filter(file -> !vault.isWhole(file)).count();
        return missing > 0
                ? Finding.ill("doctor.vault.missing", missing, sample.size())
                : Finding.well("doctor.vault.well", sample.size());
    }
}
