// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.citizen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;
import vn.motcua.dossier.DossierView;
import vn.motcua.form.Answers;
import vn.motcua.form.Corrected;
import vn.motcua.form.FieldError;
import vn.motcua.form.Form;
import vn.motcua.form.FormView;
import vn.motcua.identity.Actor;
import vn.motcua.vault.Kept;
import vn.motcua.vault.Vault;
import vn.motcua.vault.VaultFile;
import vn.motcua.web.citizen.Answered.Given;
import vn.motcua.web.component.Problem;
import vn.motcua.web.paper.Uploads;

/** Reads what a citizen sends in answer to an office; files that came before are named in the page and stay. */
@Component
class AnswerReader {

    private static final int MOST_KEPT = 20;

    private final Vault vault;
    private final MessageSource words;

    AnswerReader(Vault vault, MessageSource words) {
        this.vault = vault;
        this.words = words;
    }

    /** One submission as it comes in. */
    record Sending(
            Actor reader,
            MultiValueMap<String, String> fields,
            MultiValueMap<String, MultipartFile> files,
            Locale locale) {

        String field(String name) {
            return Objects.requireNonNullElse(fields.getFirst(name), "");
        }
    }

    static String inputOf(int index) {
        return "paper-" + index;
    }

    Answered read(DossierView dossier, Form form, Asking.Open open, Sending sending) {
        var problems = new ArrayList<Problem>();
        var given = new ArrayList<Given>();
        for (var index = 0; index < open.lacks().size(); index++) {
            var paper = open.lacks().get(index).paper();
            if (paper != null) {
                given.add(given(inputOf(index), paper, sending, problems));
            }
        }
        var corrected = open.asksForAnswers()
                ? corrected(form, dossier, open, sending.fields())
                : new Corrected(dossier.answers(), List.of(), List.of());
        var wrong = new ArrayList<>(corrected.errors());
        if (wrong.isEmpty() && problems.isEmpty()) {
            wrong.addAll(unchanged(dossier, open, corrected.answers(), sending));
        }
        wrong.forEach(
                error -> problems.add(new Problem(FormView.anchor(error.path()), error.message(sending.locale()))));
        return new Answered(
                        given,
                        corrected.answers(),
                        corrected.paths(),
                        wrong,
                        sending.field("note"),
                        sending.field("action"),
                        problems)
                .judged();
    }

    /** Whoever leaves an answer as it was says why, so that nobody sends the same again by mistake. */
    private List<FieldError> unchanged(DossierView dossier, Asking.Open open, Answers answers, Sending sending) {
        if (!sending.field("note").isBlank()) {
            return List.of();
        }
        return open.fields().stream()
                .filter(path -> dossier.answers().find(path).equals(answers.find(path)))
                .map(path -> new FieldError(
                        path, "unchanged", say("supplement.unchanged", "vi"), say("supplement.unchanged", "en")))
                .toList();
    }

    private String say(String key, String language) {
        return words.getMessage(key, null, Locale.of(language));
    }

    private Given given(String input, String paper, Sending sending, List<Problem> problems) {
        var files = new ArrayList<>(keptBefore(sending, input));
        var wrong = problems.size();
        for (var file : Uploads.chosen(sending.files().get(input))) {
            switch (keep(sending.reader(), file)) {
                case Kept.Stored stored -> files.add(stored.file());
                case Kept.Refused refused -> problems.add(new Problem(input, why(refused, sending.locale())));
            }
        }
        if (files.isEmpty() && problems.size() == wrong) {
            problems.add(new Problem(
                    input, words.getMessage("citizen.answer.missing", new Object[] {paper}, sending.locale())));
        }
        return without(new Given(input, paper, files), sending.field("action"));
    }

    private static Given without(Given given, String action) {
        var prefix = Answered.REMOVE + given.input() + ":";
        return action.startsWith(prefix) ? given.without(action.substring(prefix.length())) : given;
    }

    private List<VaultFile> keptBefore(Sending sending, String input) {
        return Stream.of(sending.field("kept-" + input).split(","))
                .filter(id -> id.matches("[0-9a-f-]{36}"))
                .limit(MOST_KEPT)
                .map(UUID::fromString)
                .flatMap(id -> vault.findOwn(sending.reader(), id).stream())
                .toList();
    }

    private Kept keep(Actor reader, MultipartFile file) {
        try (var content = file.getInputStream()) {
            return vault.keep(reader, Uploads.nameOf(file), content);
        } catch (IOException e) {
            throw new UncheckedIOException("An uploaded file could not be read", e);
        }
    }

    private String why(Kept.Refused refused, Locale locale) {
        return words.getMessage(refused.messageKey(), refused.args().toArray(), locale);
    }

    private static Corrected corrected(
            Form form, DossierView dossier, Asking.Open open, Map<String, List<String>> fields) {
        var submitted = Answers.fromFields(form, new LinkedMultiValueMap<>(fields));
        return form.correct(dossier.answers(), submitted, open.fields());
    }
}
