// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin.form;

import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.drafting.Edit;
import vn.motcua.drafting.FormDraft;
import vn.motcua.drafting.FormDrafts;
import vn.motcua.form.Answers;
import vn.motcua.form.Form;
import vn.motcua.form.FormTest;
import vn.motcua.form.SampleAnswers;
import vn.motcua.identity.Actor;
import vn.motcua.platform.VietnamTime;

/**
 * What was answered beside a question to try it, kept as a test of the form: with invented answers around it that satisfied the
 * form before, so that the test tells what the question changes.
 */
@Component
class KeptTests {

    private static final int LONGEST_NAME = 120;

    private final FormDrafts drafts;
    private final InstantSource clock;

    KeptTests(FormDrafts drafts, InstantSource clock) {
        this.drafts = drafts;
        this.clock = clock;
    }

    /**
     * @param before the form without the change, with its places
     * @param names the top-level questions that were answered beside
     * @param label of the question that was changed
     */
    void keep(Actor actor, Form before, FormDraft now, Set<String> names, String label, Locale locale) {
        var given = only(names, drafts.trial(actor, now));
        var answers = SampleAnswers.around(before, given, ThreadLocalRandom.current());
        var day = VietnamTime.dateOf(clock.instant());
        var test = FormTest.of(name(label, said(before, given, locale)), day, answers, drafts.form(now));
        drafts.change(actor, now.procedure(), new Edit.AddTest(test), "");
    }

    private static Answers only(Set<String> names, Answers trial) {
        var values = new LinkedHashMap<String, Object>(trial.values());
        values.keySet().retainAll(names);
        return new Answers(values, Map.of());
    }

    private static String said(Form form, Answers given, Locale locale) {
        return form.summary(given, locale).parts().stream()
                .flatMap(part -> part.rows().stream())
                .filter(row -> given.values().containsKey(Bench.top(row.path())))
                .map(row -> row.answer())
                .filter(answer -> !answer.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** The question with the answers it was tried on: "Ai làm chứng? – Đã ly hôn". */
    private static String name(String label, String said) {
        var name = said.isEmpty() ? label : label + " – " + said;
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME - 1) + "…" : name;
    }
}
