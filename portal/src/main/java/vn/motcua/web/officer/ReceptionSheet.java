// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.officer;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalogue.Channel;
import vn.motcua.catalogue.Paper;
import vn.motcua.dossier.Applicant;
import vn.motcua.dossier.Filing;
import vn.motcua.dossier.Move;
import vn.motcua.dossier.NewPaper;
import vn.motcua.form.Answers;
import vn.motcua.form.Form;
import vn.motcua.form.Prefill;
import vn.motcua.web.component.Problem;

/**
 * What the clerk sent.
 *
 * @param button a button inside the form, such as "add a row"; empty when the dossier is to be received
 */
record ReceptionSheet(
        CounterDesk desk,
        Form form,
        Answers answers,
        Map<String, String> typed,
        Map<String, List<UUID>> scans,
        List<Problem> problems,
        String button) {

    /** The button that looks for a person who has been here before. */
    static final String FIND_PERSON = "person";

    static final String CARD = "card";

    /** The day of birth that a card says. */
    static final String BORN = "card.born";

    /** Nothing was typed yet. */
    boolean isNew() {
        return !typed.containsKey("applicant.name");
    }

    boolean isToBeFiled() {
        return button.isEmpty() && problems.isEmpty();
    }

    Filing filing() {
        var filing = whole();
        return "true".equals(typed.get(ReceptionView.ON_PAPER)) ? filing.onPaper() : filing;
    }

    Channel channel() {
        return "POST".equals(typed.get("channel")) ? Channel.POST : Channel.COUNTER;
    }

    private Filing whole() {
        return new Filing(
                desk.handling().procedure().code(),
                desk.unit(),
                channel(),
                applicant(),
                answers.values(),
                papers(),
                way(),
                typed.get("key"),
                "true".equals(typed.get("again")),
                true);
    }

    /** Once a person was found or a card was scanned, the declaration begins with what is known of them. */
    Prefill known() {
        return button.equals(FIND_PERSON) && field("submittedBy").isBlank()
                ? new Prefill(
                        known("name"), known("idNumber"), born(), known("phone"), known("email"), known("address"))
                : Prefill.NONE;
    }

    private @Nullable LocalDate born() {
        var born = typed.get(BORN);
        return born == null ? null : LocalDate.parse(born);
    }

    private @Nullable String known(String name) {
        return field(name).isBlank() ? null : field(name);
    }

    private Applicant applicant() {
        return new Applicant(
                field("name"),
                field("idNumber"),
                field("phone"),
                field("email"),
                field("address"),
                field("submittedBy").isBlank() ? null : field("submittedBy"),
                new ActingFields(typed).representation());
    }

    private Move.ReturnWay way() {
        return Arrays.stream(Move.ReturnWay.values())
                .filter(way -> way.name().equals(typed.get("collect")))
                .findFirst()
                .orElse(Move.ReturnWay.COUNTER);
    }

    private List<NewPaper> papers() {
        return desk.paperKeys()
                .map(this::handedIn)
                .filter(paper ->
                        paper.originals() + paper.copies() > 0 || !paper.files().isEmpty())
                .toList();
    }

    private NewPaper handedIn(String key) {
        var counted = new Counted(desk, typed, key);
        return new NewPaper(key, counted.originals(), counted.copies(), scans.getOrDefault(key, List.of()));
    }

    boolean has(String paper) {
        return papers().stream().anyMatch(given -> given.name().equals(paper));
    }

    /** Needed with what was answered, and not handed in. */
    boolean lacks(Paper paper) {
        return paper.isNeededWith(answers) && !has(paper.key());
    }

    private String field(String name) {
        return typed.getOrDefault("applicant." + name, "");
    }
}
