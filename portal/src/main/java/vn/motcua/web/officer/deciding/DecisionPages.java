// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.officer.deciding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DecisionDraft;
import vn.motcua.dossier.DecisionDrafts;
import vn.motcua.dossier.DossierView;
import vn.motcua.identity.Actor;
import vn.motcua.web.Names;
import vn.motcua.web.component.Choice;
import vn.motcua.web.component.Problem;
import vn.motcua.web.officer.inbox.ListPlace;
import vn.motcua.web.officer.phrases.PhraseBars;
import vn.motcua.wording.Comparison;
import vn.motcua.wording.Document;
import vn.motcua.wording.Fact;
import vn.motcua.wording.Piece;
import vn.motcua.wording.Placeholders;
import vn.motcua.wording.Purpose;
import vn.motcua.wording.Ruling;
import vn.motcua.wording.Template;

/** Puts a decision at work into the words of the desk. */
@Component
public class DecisionPages {

    private static final int TEMPLATE = 0;

    /** A decision is written in Vietnamese, whoever writes it. */
    static final Locale VIETNAMESE = Locale.of("vi");

    private final DecisionDrafts drafts;
    private final PhraseBars phrases;
    private final Names names;
    private final MessageSource words;

    DecisionPages(DecisionDrafts drafts, PhraseBars phrases, Names names, MessageSource words) {
        this.drafts = drafts;
        this.phrases = phrases;
        this.names = names;
        this.words = words;
    }

    /** What the reader asked for, and what they typed when something is wrong with it. */
    record Asked(
            @Nullable String list,
            int from,
            int to,
            @Nullable String typed,
            @Nullable Integer seen,
            List<Problem> problems) {}

    DecisionView of(Actor actor, DossierView dossier, Asked asked, Locale locale) {
        return new DecisionView(
                dossier.code(),
                names.procedure(dossier.procedureCode(), dossier.procedureName(), locale),
                dossier.applicant().name(),
                ListPlace.find(asked.list()).map(ListPlace::text).orElse(""),
                ListPlace.with("/desk/dossiers/" + dossier.code(), asked.list()),
                DecisionDrafts.mayWrite(dossier),
                drafts.templates(dossier).stream()
                        .map(template -> new Choice(
                                template.id().toString(),
                                named(template, locale),
                                template.isGeneral() ? say("draft.general", locale) : ""))
                        .toList(),
                drafts.find(actor, dossier)
                        .map(draft -> draft(dossier, draft, asked, locale))
                        .orElse(null),
                phrases.of(actor, Purpose.DECISION, dossier.procedureCode(), Map.of(), VIETNAMESE)
                        .with(List.of(Choice.of("text", say("deciding.text", locale)))),
                asked.problems());
    }

    /** One press for the usual case, that what is asked is granted; nothing once a draft is there. */
    public Optional<DraftOffer> offer(Actor actor, DossierView dossier, @Nullable String list) {
        return DecisionDrafts.mayWrite(dossier)
                        && !dossier.toBeTyped()
                        && drafts.find(actor, dossier).isEmpty()
                ? drafts.templates(dossier).stream()
                        .filter(template -> template.ruling() == Ruling.GRANTED)
                        .findFirst()
                        .map(template -> new DraftOffer(
                                address(dossier), template.id().toString(), Objects.requireNonNullElse(list, "")))
                : Optional.empty();
    }

    static String address(DossierView dossier) {
        return "/desk/dossiers/" + dossier.code() + "/decision";
    }

    private String named(Template template, Locale locale) {
        return say(
                template.isGeneral() ? "deciding.template.general" : "deciding.template.own",
                locale,
                say("deciding.ruling." + template.ruling(), locale),
                template.number());
    }

    private DecisionView.Draft draft(DossierView dossier, DecisionDraft draft, Asked asked, Locale locale) {
        var newest = draft.newest();
        var typed = asked.typed();
        var text = typed == null ? newest.text() : typed;
        return new DecisionView.Draft(
                say("deciding.ruling." + draft.ruling(), locale),
                text,
                newest.number(),
                missing(dossier, text, locale),
                draft.versions().reversed().stream()
                        .map(version -> new DecisionView.VersionLine(
                                version.number(),
                                version.by(),
                                version.at(),
                                version.submittedAt(),
                                paper(dossier, version.number())))
                        .toList(),
                compared(draft, asked, locale),
                drafts.templates(dossier).stream()
                        .anyMatch(template ->
                                template.isGeneral() && template.id().equals(draft.template())),
                isOvertaken(newest, asked) ? overtaken(dossier, newest, text, asked) : null);
    }

    /** What the reader typed began from a version that is no longer the newest. */
    private static boolean isOvertaken(DecisionDraft.Version newest, Asked asked) {
        return asked.typed() != null && asked.seen() != null && asked.seen() != newest.number();
    }

    private static DecisionView.Overtaken overtaken(
            DossierView dossier, DecisionDraft.Version newest, String typed, Asked asked) {
        var lines = Comparison.of(newest.text(), typed);
        return new DecisionView.Overtaken(
                newest.number(),
                newest.by(),
                newest.at(),
                lines,
                Comparison.isAnything(lines),
                ListPlace.with("/desk/dossiers/" + dossier.code() + "/decision", asked.list()));
    }

    private DecisionView.Compared compared(DecisionDraft draft, Asked asked, Locale locale) {
        var to = draft.find(asked.to()).orElse(draft.newest()).number();
        var from = draft.find(asked.from()).map(DecisionDraft.Version::number).orElse(TEMPLATE);
        var choices = new ArrayList<Choice>();
        choices.add(Choice.of(String.valueOf(TEMPLATE), say("deciding.template", locale)));
        draft.versions()
                .forEach(version -> choices.add(Choice.of(
                        String.valueOf(version.number()), say("deciding.version", locale, version.number()))));
        var lines = Comparison.of(text(draft, from), text(draft, to));
        return new DecisionView.Compared(
                String.valueOf(from), String.valueOf(to), choices, lines, Comparison.isAnything(lines));
    }

    private static String text(DecisionDraft draft, int number) {
        return draft.find(number).map(DecisionDraft.Version::text).orElse(draft.templateText());
    }

    /** The names of what is still to be put in. */
    private List<String> missing(DossierView dossier, String text, Locale locale) {
        var left = Placeholders.in(text);
        var labels = left.isEmpty() ? Map.<String, String>of() : drafts.labels(dossier);
        return left.stream()
                .map(place -> Placeholders.alternatives(place).stream()
                                .map(name -> label(name, labels, locale))
                                .collect(Collectors.joining(" / "))
                        + " {{" + place + "}}")
                .toList();
    }

    private String label(String name, Map<String, String> labels, Locale locale) {
        return Fact.find(name)
                .map(fact -> say(fact.messageKey(), locale))
                .or(() -> Optional.ofNullable(labels.get(name)))
                .orElse(name);
    }

    /** The draft as it goes with a move of its reader. */
    public DraftPanel panel(DossierView dossier, DecisionDraft draft, boolean signs, boolean takes, Locale locale) {
        var newest = draft.newest();
        var before = draft.before();
        return new DraftPanel(
                newest.number(),
                say("deciding.ruling." + draft.ruling(), locale),
                newest.by(),
                signs,
                takes,
                paper(dossier, newest.number()),
                address(dossier),
                Document.read(newest.text()),
                missing(dossier, newest.text(), locale),
                Comparison.of(draft.templateText(), newest.text()),
                before.map(DecisionDraft.Version::number).orElse(null),
                before.map(version -> Comparison.of(version.text(), newest.text()))
                        .orElse(List.<List<Piece>>of()));
    }

    private static String paper(DossierView dossier, int number) {
        return address(dossier) + "/paper?version=" + number;
    }

    private String say(String key, Locale locale, Object... arguments) {
        return words.getMessage(key, arguments, locale);
    }
}
