// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.officer.batch;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import vn.motcua.dossier.DossierView;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Move;
import vn.motcua.dossier.PossibleMove;
import vn.motcua.dossier.StepState;
import vn.motcua.identity.Account;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Role;
import vn.motcua.web.Names;
import vn.motcua.web.component.Choice;
import vn.motcua.web.component.Link;
import vn.motcua.web.component.Problem;
import vn.motcua.web.officer.inbox.BatchKind;
import vn.motcua.web.officer.inbox.Chosen;
import vn.motcua.web.officer.inbox.DeskAddress;

/** Puts the chosen dossiers on one page, each with what must be looked at before it is moved. */
@Component
class BatchPage {

    private final Dossiers dossiers;
    private final Signing signing;
    private final Accounts accounts;
    private final Names names;
    private final MessageSource words;

    BatchPage(Dossiers dossiers, Signing signing, Accounts accounts, Names names, MessageSource words) {
        this.dossiers = dossiers;
        this.signing = signing;
        this.accounts = accounts;
        this.names = names;
        this.words = words;
    }

    /** @param typed what was sent before and is shown again; empty at first */
    BatchView of(
            Actor actor,
            BatchKind kind,
            List<Chosen> chosen,
            MultiValueMap<String, String> typed,
            List<Problem> problems,
            Locale locale) {
        var lines = chosen.stream()
                .flatMap(one -> line(actor, kind, one, typed, locale).stream())
                .toList();
        return new BatchView(
                kind.name(),
                say("desk.batch." + kind, locale),
                say("desk.batch." + kind + ".text", locale),
                DeskAddress.orDesk(Objects.toString(typed.getFirst("back"), "")),
                lines,
                kind == BatchKind.ASSIGN ? colleagues(actor, chosen) : List.of(),
                kind == BatchKind.RETURN_RESULT ? ways(locale) : List.of(),
                Objects.toString(
                        typed.getFirst("text"), kind == BatchKind.DECIDE ? say("desk.batch.DECIDE.usual", locale) : ""),
                problems);
    }

    private Optional<BatchView.Line> line(
            Actor actor, BatchKind kind, Chosen chosen, MultiValueMap<String, String> typed, Locale locale) {
        return dossiers.view(actor, chosen.code()).map(dossier -> line(actor, dossier, kind, chosen, typed, locale));
    }

    private BatchView.Line line(
            Actor actor,
            DossierView dossier,
            BatchKind kind,
            Chosen chosen,
            MultiValueMap<String, String> typed,
            Locale locale) {
        var step = dossier.steps().stream()
                .filter(one -> one.id().equals(chosen.step()))
                .findFirst();
        var ticked = typed.getOrDefault("seen", List.of()).contains(chosen.text());
        return new BatchView.Line(
                chosen.text(),
                dossier.code(),
                "/desk/dossiers/" + dossier.code(),
                dossier.applicant().name(),
                names.procedure(dossier.procedureCode(), dossier.procedureName(), locale),
                step.map(one -> names.step(dossier.processVersion(), one.element(), one.name(), locale))
                        .orElse(""),
                step.map(DossierView.Step::dueAt).orElse(null),
                dossier.papers().stream()
                        .map(paper -> paper(dossier, paper, locale))
                        .toList(),
                proposal(dossier),
                signing.panel(actor, dossier, kind, locale),
                obstacle(actor, dossier, kind, chosen, locale),
                ticked,
                Objects.requireNonNullElse(
                        typed.getFirst("receiver." + dossier.code()),
                        dossier.applicant().name()),
                Objects.requireNonNullElse(
                        typed.getFirst("way." + dossier.code()),
                        dossier.collect().name()));
    }

    private BatchView.Paper paper(DossierView dossier, DossierView.Paper paper, Locale locale) {
        var files = paper.files().stream()
                .map(file -> new Link(file.name(), "/desk/dossiers/" + dossier.code() + "/files/" + file.id()))
                .toList();
        var counts = paper.originals() + paper.copies() == 0
                ? ""
                : words.getMessage("officer.paper.counts", new Object[] {paper.originals(), paper.copies()}, locale);
        return new BatchView.Paper(paper.name(), Objects.toString(counts, ""), files);
    }

    /** What the step before said. */
    private static String proposal(DossierView dossier) {
        return dossier.steps().stream()
                .filter(step -> step.state() == StepState.DONE && step.closedAt() != null)
                .max(Comparator.comparing(step -> Objects.requireNonNull(step.closedAt())))
                .map(step -> Objects.toString(step.note(), ""))
                .orElse("");
    }

    private @Nullable String obstacle(Actor actor, DossierView dossier, BatchKind kind, Chosen chosen, Locale locale) {
        var move = possible(dossier, kind, chosen);
        if (move.isEmpty()) {
            return say("desk.batch.notNow", locale);
        }
        return isQuestion(move.get())
                ? say("desk.batch.alone", locale)
                : signing.obstacle(actor, dossier, kind, locale).orElse(null);
    }

    /** The move that is to be made on the chosen step, when the officer can make it now. */
    static Optional<PossibleMove> possible(DossierView dossier, BatchKind kind, Chosen chosen) {
        return dossier.moves().stream()
                .filter(move -> move.kind() == kind.move() && chosen.step().equals(move.step()))
                .findFirst();
    }

    /** The process asks for a choice that differs from dossier to dossier; that is made on the dossier's own page. */
    static boolean isQuestion(PossibleMove move) {
        return move.choices().stream()
                .anyMatch(choice ->
                        move.kind() == Move.Kind.COMPLETE || !choice.variable().equals("decision"));
    }

    private List<Choice> colleagues(Actor actor, List<Chosen> chosen) {
        return chosen.stream()
                .flatMap(one -> dossiers.view(actor, one.code()).stream()
                        .flatMap(dossier -> dossier.steps().stream())
                        .filter(step -> step.id().equals(one.step())))
                .map(step -> new Place(Role.valueOf(step.role()), step.unit()))
                .distinct()
                .flatMap(place -> accounts.officersWith(place.role(), place.unit()).stream())
                .collect(Collectors.toMap(Account::id, Function.identity(), (one, _) -> one))
                .values()
                .stream()
                .sorted(Comparator.comparing(Account::nameOrLogin))
                .map(account -> Choice.of(account.id().toString(), account.nameOrLogin()))
                .toList();
    }

    private record Place(Role role, String unit) {}

    private List<Choice> ways(Locale locale) {
        return Arrays.stream(Move.ReturnWay.values())
                .map(way -> Choice.of(way.name(), say("officer.way." + way, locale)))
                .toList();
    }

    private String say(String key, Locale locale) {
        return words.getMessage(key, null, locale);
    }
}
