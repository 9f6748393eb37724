// SPDX-License-Identifier: Apache-2.0
package vn.motcua.retention;

import org.springframework.stereotype.Component;

/** What is done in a night: what goes by itself, then what two people agreed to destroy. */
@Component
class Nights {

    private final Retention retention;
    private final Destructions destructions;

    Nights(Retention retention, Destructions destructions) {
        this.retention = retention;
        this.destructions = destructions;
    }

    void round() {
        if (retention.round()) {
            destructions.workOff();
        }
    }
}
