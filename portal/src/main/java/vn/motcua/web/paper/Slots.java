// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.paper;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.motcua.blank.Blank;
import vn.motcua.blank.Blanks;
import vn.motcua.catalogue.Paper;
import vn.motcua.catalogue.Procedures;
import vn.motcua.dossier.Capacity;
import vn.motcua.dossier.Draft;
import vn.motcua.form.Answers;
import vn.motcua.form.Form;
import vn.motcua.form.Summary;
import vn.motcua.web.paper.PapersView.FileLine;
import vn.motcua.web.paper.PapersView.Need;
import vn.motcua.web.paper.PapersView.Papers;
import vn.motcua.web.paper.PapersView.Shown;
import vn.motcua.web.paper.PapersView.Slot;

/** The papers that a procedure asks of somebody with these answers, with what a draft has of them. */
@Component
public class Slots {

    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");

    private final Procedures procedures;
    private final Blanks blanks;
    private final MessageSource words;

    Slots(Procedures procedures, Blanks blanks, MessageSource words) {
        this.procedures = procedures;
        this.blanks = blanks;
        this.words = words;
    }

    /** A draft as its answers make it: what is hidden is gone, what is computed is there. */
    private record Told(
            Draft draft,
            Answers answers,
            Summary summary,
            Map<String, Blank> blanks,
            PaperRefused refused,
            Locale locale) {

        private @Nullable String blank(Paper paper) {
            var blank = blanks.get(paper.key());
            return blank == null ? null : blank.address();
        }
    }

    public Papers of(Draft draft, Form form, PaperRefused refused, Locale locale) {
        var answers = form.evaluate(draft.answers()).answers();
        var summary = form.summary(answers, locale);
        var told = new Told(draft, answers, summary, blanks.of(draft.procedureCode()), refused, locale);
        var papers = procedures.get(draft.procedureCode()).papersToBring();
        var asked = papers.stream()
                .filter(paper -> !paper.onlyShown() && isAsked(paper, told))
                .map(paper -> slot(paper, told));
        return new Papers(
                Stream.concat(proof(told).stream(), asked).toList(),
                papers.stream()
                        .filter(paper -> paper.onlyShown() && paper.concerns(answers))
                        .map(paper ->
                                new Shown(paper.name().in(locale), paper.group().in(locale)))
                        .toList());
    }

    /** The paper that shows by what right somebody files for another. */
    private Optional<Slot> proof(Told told) {
        var applicant = told.draft().applicant();
        var acting = applicant == null ? null : applicant.acting();
        var isNeeded = acting != null && acting.capacity().needsProof();
        var files = files(told, Capacity.PROOF);
        if (!isNeeded && files.isEmpty()) {
            return Optional.empty();
        }
        var key =
                acting == null || !isNeeded ? "acting.proof" : acting.capacity().proofKey();
        return Optional.of(new Slot(
                Capacity.PROOF,
                words.getMessage(key, null, told.locale()),
                "",
                "",
                0,
                1,
                isNeeded ? Need.NEEDED : Need.SUPERFLUOUS,
                "",
                null,
                files,
                told.refused().textFor(Capacity.PROOF)));
    }

    private static List<FileLine> files(Told told, String paper) {
        return told.draft().filesOf(paper).stream()
                .map(file -> line(told.draft(), file))
                .toList();
    }

    private static boolean isAsked(Paper paper, Told told) {
        return paper.concerns(told.answers())
                || !told.draft().filesOf(paper.key()).isEmpty();
    }

    private static Slot slot(Paper paper, Told told) {
        return new Slot(
                paper.key(),
                paper.name().in(told.locale()),
                paper.group().in(told.locale()),
                because(paper, told.summary()),
                paper.originals(),
                paper.copies(),
                need(paper, told),
                paper.template(),
                told.blank(paper),
                files(told, paper.key()),
                told.refused().textFor(paper.key()));
    }

    private static Need need(Paper paper, Told told) {
        if (!paper.concerns(told.answers())) {
            return Need.SUPERFLUOUS;
        }
        if (paper.isNeededWith(told.answers())) {
            return Need.NEEDED;
        }
        return told.draft().cases().contains(paper.caseName()) ? Need.MINE : Need.OPTIONAL;
    }

    /** The questions that the condition of a paper names, with their answers. */
    private static String because(Paper paper, Summary summary) {
        var condition = QUOTED.matcher(paper.when()).replaceAll("");
        return summary.parts().stream()
                .flatMap(part -> part.rows().stream())
                .filter(row -> !row.answer().isBlank() && names(condition, row.path()))
                .map(row -> row.question() + " – " + row.answer())
                .collect(Collectors.joining("; "));
    }

    private static boolean names(String condition, String path) {
        return Pattern.compile("(?<![\\w.])" + Pattern.quote(path) + "(?![\\w.])")
                .matcher(condition)
                .find();
    }

    private static FileLine line(Draft draft, Draft.DraftFile file) {
        return new FileLine(
                file.file().toString(),
                file.name(),
                file.sizeInBytes(),
                "/my/drafts/" + draft.id() + "/files/" + file.file());
    }
}
