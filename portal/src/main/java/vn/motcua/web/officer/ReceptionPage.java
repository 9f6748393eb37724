// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.officer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Channel;
import vn.motcua.catalogue.Paper;
import vn.motcua.dossier.Capacity;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.FilingOutcome;
import vn.motcua.dossier.Move;
import vn.motcua.form.FieldError;
import vn.motcua.web.Names;
import vn.motcua.web.component.Choice;
import vn.motcua.web.component.Problem;

/** Shows the sheet of the counter: empty, or again with what is wrong beside each field. */
@Component
class ReceptionPage {

    private static final String PAPERS = "papers.";

    private final Dossiers dossiers;
    private final Names names;
    private final MessageSource words;

    ReceptionPage(Dossiers dossiers, Names names, MessageSource words) {
        this.dossiers = dossiers;
        this.names = names;
        this.words = words;
    }

    ReceptionView empty(ReceptionSheet sheet, Locale locale) {
        return show(sheet, List.of(), List.of(), "", locale);
    }

    /** The sheet again, with what is wrong beside each field. */
    ReceptionView again(ReceptionSheet sheet, List<FilingOutcome.Problem> refused, Locale locale) {
        var problems = new ArrayList<>(sheet.problems());
        refused.stream()
                .filter(problem -> !isOfForm(problem))
                .forEach(problem -> problems.add(problem(problem, locale)));
        return show(sheet, fieldErrors(refused), problems, "", locale);
    }

    ReceptionView filedBefore(ReceptionSheet sheet, FilingOutcome.FiledBefore before, Locale locale) {
        return show(sheet, List.of(), List.of(), before.code(), locale);
    }

    private static Problem problem(FilingOutcome.Problem problem, Locale locale) {
        var text = locale.getLanguage().equals("en") ? problem.messageEn() : problem.messageVi();
        var field = problem.field();
        return new Problem(field.startsWith(PAPERS) ? "scan." + field.substring(PAPERS.length()) : field, text);
    }

    /** Fields of the person and the papers are on this page; all others are the form's, which links to them itself. */
    private static boolean isOfForm(FilingOutcome.Problem problem) {
        var field = problem.field();
        return !field.isEmpty()
                && Stream.of("applicant.", PAPERS, SendingBack.OPEN).noneMatch(field::startsWith);
    }

    private static List<FieldError> fieldErrors(List<FilingOutcome.Problem> problems) {
        return problems.stream()
                .filter(ReceptionPage::isOfForm)
                .map(problem ->
                        new FieldError(problem.field(), problem.code(), problem.messageVi(), problem.messageEn()))
                .toList();
    }

    private ReceptionView show(
            ReceptionSheet sheet, List<FieldError> errors, List<Problem> problems, String filedBefore, Locale locale) {
        var handling = sheet.desk().handling();
        var limit = handling.limits().get(Channel.COUNTER);
        var form = sheet.form().render(sheet.answers(), errors, locale, sheet.known());
        return new ReceptionView(
                handling.procedure().code(),
                handling.procedure().name().in(locale),
                limit == null ? "" : limit.text(locale),
                sheet.desk().unit(),
                sheet.desk().units().stream()
                        .map(unit -> Choice.of(unit, names.unitAndAbove(unit, locale)))
                        .toList(),
                sheet.typed().getOrDefault("key", ""),
                sheet.typed(),
                sheet.typed().containsKey(ReceptionSheet.CARD)
                        ? ReceptionSheet.CARD
                        : sheet.typed().get(ReceptionSheet.FIND_PERSON),
                form,
                dossiers.neededAtOnce(handling, sheet.channel()),
                handling.procedure().papersToBring().stream()
                        .map(paper -> paper(sheet, paper, locale))
                        .toList(),
                line(sheet, Capacity.PROOF, word("acting.proof", locale), "", false, false, locale),
                capacities(locale),
                ways(locale),
                Stream.concat(
                                problems.stream(),
                                form.errors().stream().map(error -> new Problem(error.anchor(), error.message())))
                        .toList(),
                filedBefore.isEmpty() ? null : filedBefore,
                null);
    }

    private ReceptionView.PaperLine paper(ReceptionSheet sheet, Paper paper, Locale locale) {
        return line(
                sheet,
                paper.key(),
                paper.name().in(locale),
                paper.group().in(locale),
                paper.required(),
                paper.onlyShown(),
                locale);
    }

    /** What the law asks for is ticked beforehand; the clerk corrects what differs. */
    private ReceptionView.PaperLine line(
            ReceptionSheet sheet,
            String key,
            String name,
            String hint,
            boolean required,
            boolean onlyShown,
            Locale locale) {
        var counted = new Counted(sheet.desk(), sheet.typed(), key);
        var scans = sheet.scans().getOrDefault(key, List.of());
        return new ReceptionView.PaperLine(
                key,
                name,
                hint,
                counted.expected(words, locale),
                sheet.isNew() ? required && !onlyShown : counted.isTicked(),
                counted.typed(Counted.ORIGINALS),
                counted.typed(Counted.COPIES),
                required,
                onlyShown,
                String.join(",", scans.stream().map(UUID::toString).toList()),
                scans.size());
    }

    private List<Choice> ways(Locale locale) {
        return Arrays.stream(Move.ReturnWay.values())
                .map(way -> Choice.of(way.name(), word("officer.way." + way, locale)))
                .toList();
    }

    private List<Choice> capacities(Locale locale) {
        return Arrays.stream(Capacity.values())
                .map(capacity -> Choice.of(capacity.name(), word(capacity.messageKey(), locale)))
                .toList();
    }

    private String word(String key, Locale locale) {
        return words.getMessage(key, null, locale);
    }
}
