// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.officer.reading;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierView;
import vn.motcua.form.Form;
import vn.motcua.form.Summary;
import vn.motcua.identity.Actor;
import vn.motcua.remarks.Fault;
import vn.motcua.remarks.Fault.About;
import vn.motcua.remarks.Faults;
import vn.motcua.vault.Vault;
import vn.motcua.web.Forms;
import vn.motcua.web.Names;
import vn.motcua.web.component.Choice;
import vn.motcua.web.component.Link;
import vn.motcua.web.officer.FaultFields;
import vn.motcua.web.officer.deciding.DecisionPages;
import vn.motcua.web.officer.inbox.DeskBar;
import vn.motcua.web.officer.inbox.MainMove;
import vn.motcua.web.officer.phrases.PhraseBars;
import vn.motcua.wording.Purpose;

/** Puts a dossier into the words of the page on which it is read. */
@Component
class ReadingPage {

    private final Faults faults;
    private final Forms forms;
    private final Vault vault;
    private final PhraseBars phrases;
    private final DecisionPages decisions;
    private final Names names;
    private final MessageSource words;

    ReadingPage(
            Faults faults,
            Forms forms,
            Vault vault,
            PhraseBars phrases,
            DecisionPages decisions,
            Names names,
            MessageSource words) {
        this.faults = faults;
        this.forms = forms;
        this.vault = vault;
        this.phrases = phrases;
        this.decisions = decisions;
        this.names = names;
        this.words = words;
    }

    ReadingView of(Actor actor, DossierView dossier, String look, DeskBar bar, Locale locale) {
        var found = faults.of(dossier);
        var marks = Faults.asking(dossier).isPresent();
        var here = Look.of(look, dossier.papers());
        var sheet = dossier.papers().isEmpty() ? null : sheet(dossier, here, found);
        var answers = answers(dossier, found, marks, locale);
        return new ReadingView(
                dossier.code(),
                names.procedure(dossier.procedureCode(), dossier.procedureName(), locale),
                dossier.applicant().name(),
                bar,
                bar.here(),
                move(dossier, bar, locale),
                decisions.offer(actor, dossier, bar.list()).orElse(null),
                marks,
                found.size(),
                sheet,
                papers(dossier, here, found, locale),
                answers,
                phrases.of(actor, Purpose.SUPPLEMENT, dossier.procedureCode(), Map.of(), locale)
                        .with(marks ? texts(sheet, answers) : List.of()));
    }

    private @Nullable Link move(DossierView dossier, DeskBar bar, Locale locale) {
        return MainMove.of(dossier)
                .map(move -> new Link(
                        words.getMessage(move.kind().messageKey(), null, locale),
                        MainMove.address(dossier.code(), move, bar.list())))
                .orElse(null);
    }

    private static List<Choice> texts(ReadingView.@Nullable Sheet sheet, List<ReadingView.Part> answers) {
        var ofPaper = sheet == null ? Stream.<Choice>empty() : Stream.of(Choice.of(sheet.field(), sheet.paper()));
        var ofAnswers = answers.stream()
                .flatMap(part -> part.rows().stream())
                .flatMap(row -> row.field() == null
                        ? Stream.<Choice>empty()
                        : Stream.of(Choice.of(Objects.requireNonNull(row.field()), row.question())));
        return Stream.concat(ofPaper, ofAnswers).toList();
    }

    private ReadingView.Sheet sheet(DossierView dossier, Look look, List<Fault> found) {
        var paper = dossier.papers().get(look.paper());
        var file = look.fileIn(dossier.papers());
        var pages = file == null ? 0 : vault.find(file.id()).map(vault::sheets).orElse(0);
        var here = look.onPage(pages);
        var href = file == null ? "" : "/desk/dossiers/" + dossier.code() + "/files/" + file.id();
        return new ReadingView.Sheet(
                here.text(),
                paper.name(),
                file == null ? "" : file.name(),
                href,
                pages == 0
                        ? null
                        : href + "/sheet?page=" + here.page() + "&turn=" + here.turn() + "&zoom=" + here.zoom(),
                here.page(),
                pages,
                here.zoom(),
                steps(here, dossier.papers(), pages),
                FaultFields.ofPaper(here.paper()),
                Faults.why(found, About.PAPER, paper.name()));
    }

    private static List<ReadingView.Step> steps(Look here, List<DossierView.Paper> papers, int pages) {
        var isPicture = pages > 0;
        return List.of(
                step("previous", "←", here.previous(papers)),
                step("next", "→", here.next(papers, pages)),
                step("nearer", "+", isPicture ? here.nearer() : null),
                step("farther", "−", isPicture ? here.farther() : null),
                step("turn", "↻", isPicture ? here.turned() : null));
    }

    private static ReadingView.Step step(String name, String sign, @Nullable Look look) {
        return new ReadingView.Step(name, sign, look == null ? null : look.text());
    }

    private List<ReadingView.PaperLine> papers(DossierView dossier, Look here, List<Fault> found, Locale locale) {
        var papers = dossier.papers();
        return IntStream.range(0, papers.size())
                .mapToObj(number -> new ReadingView.PaperLine(
                        papers.get(number).name(),
                        words.getMessage("officer.part." + papers.get(number).part(), null, locale),
                        Look.atPaper(number, here).text(),
                        number == here.paper(),
                        !Faults.why(found, About.PAPER, papers.get(number).name())
                                .isEmpty()))
                .toList();
    }

    private List<ReadingView.Part> answers(DossierView dossier, List<Fault> found, boolean marks, Locale locale) {
        var form = forms.get(dossier.formVersion());
        return form.summary(dossier.answers(), locale).parts().stream()
                .map(part -> new ReadingView.Part(
                        part.title(),
                        part.rows().stream()
                                .map(row -> answer(row, form, found, marks))
                                .toList()))
                .toList();
    }

    private static ReadingView.Answer answer(Summary.Row row, Form form, List<Fault> found, boolean marks) {
        var canBeMarked = marks && form.isAnsweredByPeople(row.path());
        return new ReadingView.Answer(
                row.label(),
                row.answer(),
                canBeMarked ? FaultFields.ofAnswer(row.path()) : null,
                Faults.why(found, About.ANSWER, row.path()));
    }
}
