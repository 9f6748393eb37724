// SPDX-License-Identifier: Apache-2.0
package vn.motcua.campaign;

import java.time.Instant;

/** An instrument by its digest; the same text is the same instrument, another text another one. */
public record KeptInstrument(String digest, Wording title, int questions, int indicators, Instant addedAt) {

    /** As people tell one version from another. */
    public String mark() {
        return digest.substring(0, 8);
    }
}
