// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.officer;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierView;
import vn.motcua.dossier.Move;
import vn.motcua.form.Answers;
import vn.motcua.form.Corrected;
import vn.motcua.form.FormView;
import vn.motcua.form.Prefill;
import vn.motcua.web.Forms;
import vn.motcua.web.component.Problem;

/** The faulty answers that somebody at the counter puts right for the applicant who came there. */
@Component
class CounterCorrections {

    private final Forms forms;

    CounterCorrections(Forms forms) {
        this.forms = forms;
    }

    /** What was answered anew; nothing when no answer was asked for. */
    @Nullable
    Corrected read(DossierView dossier, Map<String, List<String>> fields) {
        var asked = asked(dossier);
        if (asked.isEmpty()) {
            return null;
        }
        var form = forms.get(dossier.formVersion());
        return form.correct(dossier.answers(), Answers.fromFields(form, fields), asked);
    }

    private static List<String> asked(DossierView dossier) {
        return Lacks.openIn(dossier).stream()
                .map(Move.Lack::field)
                .filter(Objects::nonNull)
                .toList();
    }

    static List<Problem> problems(@Nullable Corrected corrected, Locale locale) {
        return corrected == null
                ? List.of()
                : corrected.errors().stream()
                        .map(error -> new Problem(FormView.anchor(error.path()), error.message(locale)))
                        .toList();
    }

    /** The questions to be answered anew, as the applicant answered them, or as they are answered now. */
    MoveView.@Nullable Questions questions(DossierView dossier, @Nullable Corrected corrected, Locale locale) {
        var now = corrected == null ? new Corrected(dossier.answers(), asked(dossier), List.of()) : corrected;
        if (now.paths().isEmpty()) {
            return null;
        }
        var form = forms.get(dossier.formVersion()).render(now.answers(), now.errors(), locale, Prefill.NONE);
        return new MoveView.Questions(
                form,
                now.paths().stream().map(form::item).filter(Objects::nonNull).toList());
    }
}
