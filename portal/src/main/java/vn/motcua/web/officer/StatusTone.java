// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.officer;

import vn.motcua.dossier.Status;
import vn.motcua.web.component.Tone;

/** The colour of each state of a dossier. */
final class StatusTone {

    private StatusTone() {}

    static Tone of(Status status) {
        return switch (status.number()) {
            case 1 -> Tone.QUIET;
            case 2, 4 -> Tone.ACTIVE;
            case 5, 6 -> Tone.NEEDED;
            case 3 -> Tone.BAD;
            case 7, 8 -> Tone.CLOSED;
            default -> Tone.GOOD;
        };
    }
}
