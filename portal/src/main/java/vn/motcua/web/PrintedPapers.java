// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import java.util.List;
import java.util.stream.Stream;
import vn.motcua.dossier.DossierView;
import vn.motcua.dossier.FormNumber;
import vn.motcua.dossier.Move;

/** Which printed papers a dossier has by now, for its owner and for the desk. */
public final class PrintedPapers {

    private PrintedPapers() {}

    /** For the owner: all but the control slip, which is the office's own. */
    public static List<FormNumber> forOwner(DossierView dossier) {
        return forDesk(dossier).stream()
                .filter(form -> form != FormNumber.CONTROL_SLIP)
                .toList();
    }

    public static List<FormNumber> forDesk(DossierView dossier) {
        return Stream.of(
                        FormNumber.APPLICATION,
                        FormNumber.APPOINTMENT,
                        FormNumber.SUPPLEMENT,
                        FormNumber.REFUSAL,
                        FormNumber.APOLOGY,
                        FormNumber.STOP,
                        FormNumber.DECISION,
                        FormNumber.CONTROL_SLIP)
                .filter(form -> isThere(form, dossier))
                .toList();
    }

    private static boolean isThere(FormNumber form, DossierView dossier) {
        return switch (form) {
            case APPLICATION -> true;
            case APPOINTMENT, CONTROL_SLIP -> has(dossier, Move.Kind.ACCEPT);
            case SUPPLEMENT -> has(dossier, Move.Kind.ASK_SUPPLEMENT);
            case REFUSAL -> has(dossier, Move.Kind.REFUSE_RECEPTION);
            case APOLOGY -> has(dossier, Move.Kind.APOLOGISE);
            case STOP -> has(dossier, Move.Kind.STOP);
            case DECISION -> dossier.verdict() != null;
        };
    }

    private static boolean has(DossierView dossier, Move.Kind move) {
        return dossier.timeline().stream().anyMatch(line -> line.kind().equals(move.event()));
    }
}
