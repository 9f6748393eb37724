// SPDX-License-Identifier: Apache-2.0
package vn.motcua.remarks;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.DossierView;
import vn.motcua.dossier.DossierView.Happened;
import vn.motcua.dossier.Move;
import vn.motcua.dossier.PossibleMove;
import vn.motcua.identity.Actor;
import vn.motcua.remarks.Fault.About;

/**
 * What is faulty in a dossier, marked paper by paper and answer by answer while it is read, so that the one request for
 * supplement (decree 61/2018, article 17.1) names all of it. Only who may ask for the supplement marks; whoever takes the
 * step over goes on with the same marks. What was asked for once is no mark any more.
 */
@Service
public class Faults {

    private final FaultTable table;
    private final InstantSource clock;

    Faults(FaultTable table, InstantSource clock) {
        this.table = table;
        this.clock = clock;
    }

    /** The move that would ask for what is marked; nothing for a reader who cannot ask now, and so does not mark. */
    public static Optional<PossibleMove> asking(DossierView dossier) {
        return dossier.moves().stream()
                .filter(move -> move.kind() == Move.Kind.ASK_SUPPLEMENT)
                .findFirst();
    }

    /** What is marked, for a reader who could ask for it; in the order in which it was found. */
    public List<Fault> of(DossierView dossier) {
        return asking(dossier).isEmpty() ? List.of() : table.since(dossier.id(), lastAsked(dossier));
    }

    private static Instant lastAsked(DossierView dossier) {
        return dossier.last(Move.Kind.ASK_SUPPLEMENT).map(Happened::at).orElse(Instant.EPOCH);
    }

    /** Why this is faulty; empty when it is not marked. */
    public static String why(List<Fault> faults, About about, String target) {
        return faults.stream()
                .filter(fault -> fault.isAbout(about, target))
                .map(Fault::why)
                .findFirst()
                .orElse("");
    }

    /** Marks what has a reason and takes the mark off what has none; nothing is done for who cannot ask for it. */
    @Transactional
    public void mark(Actor officer, DossierView dossier, List<Fault> faults) {
        if (asking(dossier).isEmpty()) {
            return;
        }
        table.forgetUntil(dossier.id(), lastAsked(dossier));
        for (var fault : faults) {
            if (fault.why().isEmpty()) {
                table.delete(dossier.id(), fault);
            } else {
                table.put(dossier.id(), fault, officer.id(), clock.instant());
            }
        }
    }
}
