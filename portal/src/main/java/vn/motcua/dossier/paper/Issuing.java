// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.paper;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierView;
import vn.motcua.dossier.FormNumber;
import vn.motcua.dossier.IssuedPaper;
import vn.motcua.dossier.moving.Situation;
import vn.motcua.dossier.reading.Views;
import vn.motcua.identity.Actor;
import vn.motcua.platform.StorageFull;
import vn.motcua.printing.PrintedForm;
import vn.motcua.printing.Printing;
import vn.motcua.vault.Kept;
import vn.motcua.vault.Vault;
import vn.motcua.vault.VaultFile;

/**
 * Gives papers out. What is given out first is kept in the vault and given out ever after, in each language by itself; that
 * in Vietnamese counts. What is only previewed is not kept. The application form and the control slip go on changing with the dossier
 * and are printed anew each time.
 */
@Component
public class Issuing {

    static final Locale VIETNAMESE = Locale.of("vi");

    private final Views views;
    private final PaperForms forms;
    private final IssueTable table;
    private final Printing printing;
    private final Vault vault;
    private final InstantSource clock;

    Issuing(Views views, PaperForms forms, IssueTable table, Printing printing, Vault vault, InstantSource clock) {
        this.views = views;
        this.forms = forms;
        this.table = table;
        this.printing = printing;
        this.vault = vault;
        this.clock = clock;
    }

    /** The paper as it was given out, or is given out now; nothing when there is no reason for it. */
    public Optional<IssuedPaper> issue(FormNumber form, Situation situation, Locale locale) {
        var dossier = views.everything(situation, List.of());
        var terms = situation.dossier().terms();
        return PaperForms.occasion(form, dossier)
                .map(occasion -> new Occasion(form, dossier, occasion, locale))
                .flatMap(occasion -> find(occasion)
                        .or(() -> forms.printed(form, dossier, terms, locale)
                                .flatMap(printed -> keep(occasion, printed))));
    }

    /** A paper there is reason for: of which dossier, since when, and for which reader. */
    private record Occasion(FormNumber form, DossierView dossier, Instant since, Locale locale) {

        String language() {
            return locale.getLanguage();
        }

        /** The paper in Vietnamese is the result, whatever it was translated to. */
        boolean isResult() {
            return form == FormNumber.DECISION
                    && dossier.isLetterTheResult()
                    && language().equals(VIETNAMESE.getLanguage());
        }
    }

    private Optional<IssuedPaper> find(Occasion occasion) {
        return table.find(occasion.dossier().id(), occasion.form(), occasion.since(), occasion.language());
    }

    /** When two make the same paper at once, the first one is given out by both. */
    private Optional<IssuedPaper> keep(Occasion occasion, PrintedForm printed) {
        var name = nameOf(occasion, printed);
        var file = store(name, printing.pdf(printed));
        var paper = new IssuedPaper(occasion.form(), name, file.id(), file.sha256(), clock.instant());
        table.insert(occasion.dossier().id(), occasion.since(), occasion.language(), paper, printing.rendererVersion());
        return find(occasion);
    }

    private String nameOf(Occasion occasion, PrintedForm printed) {
        return occasion.isResult() ? DossierView.resultName(occasion.dossier().code(), 1) : printing.fileName(printed);
    }

    private VaultFile store(String name, byte[] pdf) {
        return switch (vault.keep(Actor.system(), name, new ByteArrayInputStream(pdf))) {
            case Kept.Stored(var file) -> file;
            case Kept.Refused refused when refused.isForLackOfRoom() -> throw new StorageFull("the paper " + name);
            case Kept.Refused refused ->
                throw new IllegalStateException("The vault refuses our own paper " + name + ": " + refused.code());
        };
    }
}
