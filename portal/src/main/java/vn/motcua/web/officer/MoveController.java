// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.officer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;
import vn.motcua.dossier.DossierView;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Move;
import vn.motcua.dossier.Outcome;
import vn.motcua.dossier.PossibleMove;
import vn.motcua.identity.Actor;
import vn.motcua.printing.Printing;
import vn.motcua.vault.Kept;
import vn.motcua.vault.Vault;
import vn.motcua.web.Flash;
import vn.motcua.web.Names;
import vn.motcua.web.Pages;
import vn.motcua.web.component.Problem;
import vn.motcua.web.officer.inbox.ListPlace;
import vn.motcua.web.officer.inbox.NextInList;

/** The moves of a dossier: what a move needs is asked on a page of its own, what needs nothing is a button. */
@Controller
class MoveController {

    private final Pages pages;
    private final Dossiers dossiers;
    private final MoveFields fields;
    private final Vault vault;
    private final RefusalWords refusals;
    private final Printing printing;
    private final Names names;
    private final NextInList next;

    MoveController(
            Pages pages,
            Dossiers dossiers,
            MoveFields fields,
            Vault vault,
            RefusalWords refusals,
            Printing printing,
            Names names,
            NextInList next) {
        this.pages = pages;
        this.dossiers = dossiers;
        this.fields = fields;
        this.vault = vault;
        this.refusals = refusals;
        this.printing = printing;
        this.names = names;
        this.next = next;
    }

    @GetMapping("/desk/dossiers/{code}/moves/{kind}")
    View ask(
            Actor actor,
            Locale locale,
            @PathVariable String code,
            @PathVariable Move.Kind kind,
            @RequestParam(required = false) @Nullable UUID step,
            @RequestParam(required = false) @Nullable String list,
            RedirectAttributes redirect) {
        var dossier = visible(actor, code);
        var possible = possible(dossier, kind, step);
        return possible == null
                ? movedOn(code, list, redirect)
                : show(HttpStatus.OK, dossier, possible, fields.of(possible, dossier, locale), List.of(), list, locale);
    }

    @PostMapping("/desk/dossiers/{code}/moves/{kind}")
    View move(
            Actor actor,
            Locale locale,
            @PathVariable String code,
            @PathVariable Move.Kind kind,
            @RequestParam(required = false) @Nullable UUID step,
            @RequestParam(required = false) @Nullable String list,
            @RequestParam Map<String, String> typed,
            @RequestParam Map<String, MultipartFile> uploads,
            RedirectAttributes redirect)
            throws IOException {
        var dossier = visible(actor, code);
        var possible = possible(dossier, kind, step);
        if (possible == null) {
            return movedOn(code, list, redirect);
        }
        var problems = new ArrayList<Problem>();
        var reader = new MoveReader(typed, keep(actor, uploads, problems, locale));
        var move = reader.read(possible, dossier);
        reader.wrongs().forEach(wrong -> problems.add(refusals.problem(wrong, locale)));
        if (move != null && problems.isEmpty()) {
            switch (dossiers.move(actor, code, move)) {
                case Outcome.Done done -> {
                    redirect.addFlashAttribute(Flash.NAME, Flash.done("officer.done." + kind, done.code()));
                    return seeOther(next.after(kind, actor, done.code(), list));
                }
                case Outcome.Refused refused -> problems.add(refusals.problem(refused, locale));
            }
        }
        return MoveFields.isPlain(possible)
                ? refused(code, problems, list, redirect)
                : again(dossier, possible, typed, problems, locale);
    }

    /** What the applicant would get, before it goes; when something is still missing, the page says what. */
    @PostMapping("/desk/dossiers/{code}/moves/{kind}/preview")
    View preview(
            Actor actor,
            Locale locale,
            @PathVariable String code,
            @PathVariable Move.Kind kind,
            @RequestParam(required = false) @Nullable UUID step,
            @RequestParam(required = false) @Nullable String list,
            @RequestParam Map<String, String> typed,
            RedirectAttributes redirect) {
        var dossier = visible(actor, code);
        var possible = possible(dossier, kind, step);
        if (possible == null) {
            return movedOn(code, list, redirect);
        }
        var reader = new MoveReader(typed, Map.of());
        var move = reader.read(possible, dossier);
        var problems = new ArrayList<Problem>();
        reader.wrongs().forEach(wrong -> problems.add(refusals.problem(wrong, locale)));
        if (move != null) {
            dossiers.refusalOf(actor, code, move).ifPresent(refused -> problems.add(refusals.problem(refused, locale)));
        }
        return move == null || !problems.isEmpty()
                ? again(dossier, possible, typed, problems, locale)
                : dossiers.preview(actor, code, move, locale)
                        .<View>map(form -> new PreviewView(printing, form))
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** The questions again, with what was typed and what is wrong with it. */
    private View again(
            DossierView dossier,
            PossibleMove possible,
            Map<String, String> typed,
            List<Problem> problems,
            Locale locale) {
        var questions = filled(fields.of(possible, dossier, locale), typed, problems);
        return show(
                HttpStatus.UNPROCESSABLE_CONTENT,
                dossier,
                possible,
                questions,
                problems.stream().map(problem -> onPage(problem, questions)).toList(),
                typed.get("list"),
                locale);
    }

    /** A problem above the questions names the one it is about; what is wrong with none of them leads nowhere. */
    private static Problem onPage(Problem problem, List<MoveField> questions) {
        return questions.stream()
                .filter(field -> field.name().equals(problem.field()))
                .findFirst()
                .map(field -> new Problem(problem.field(), field.label() + ": " + problem.text()))
                .orElseGet(() -> new Problem("", problem.text()));
    }

    private DossierView visible(Actor actor, String code) {
        return dossiers.view(actor, code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static @Nullable PossibleMove possible(DossierView dossier, Move.Kind kind, @Nullable UUID step) {
        return dossier.moves().stream()
                .filter(move -> move.kind() == kind && (step == null || Objects.equals(move.step(), step)))
                .findFirst()
                .orElse(null);
    }

    private View movedOn(String code, @Nullable String list, RedirectAttributes redirect) {
        redirect.addFlashAttribute(Flash.NAME, Flash.problem("officer.movedOn"));
        return seeOther(ListPlace.with("/desk/dossiers/" + code, list));
    }

    private View refused(String code, List<Problem> problems, @Nullable String list, RedirectAttributes redirect) {
        redirect.addFlashAttribute(
                Flash.NAME, Flash.problem("officer.refused", problems.getFirst().text()));
        return seeOther(ListPlace.with("/desk/dossiers/" + code, list));
    }

    private static View seeOther(String address) {
        var view = new RedirectView(address, true, false);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        return view;
    }

    /** Files that were sent are kept first; one that is refused is a problem of its field. */
    private Map<String, List<UUID>> keep(
            Actor actor, Map<String, MultipartFile> uploads, List<Problem> problems, Locale locale) throws IOException {
        var kept = new HashMap<String, List<UUID>>();
        for (var upload : uploads.entrySet()) {
            var file = upload.getValue();
            if (!file.isEmpty()
                    || !Objects.toString(file.getOriginalFilename(), "").isEmpty()) {
                try (var content = file.getInputStream()) {
                    switch (vault.keep(actor, Objects.toString(file.getOriginalFilename(), ""), content)) {
                        case Kept.Stored(var stored) ->
                            kept.computeIfAbsent(upload.getKey(), _ -> new ArrayList<>())
                                    .add(stored.id());
                        case Kept.Refused refused -> problems.add(refusals.problem(upload.getKey(), refused, locale));
                    }
                }
            }
        }
        return kept;
    }

    private static List<MoveField> filled(List<MoveField> fields, Map<String, String> typed, List<Problem> problems) {
        return fields.stream()
                .map(field -> field.with(
                        typed.getOrDefault(field.name(), field.value()),
                        problems.stream()
                                .filter(problem -> problem.field().equals(field.name()))
                                .map(Problem::text)
                                .findFirst()
                                .orElse(null)))
                .toList();
    }

    private View show(
            HttpStatus status,
            DossierView dossier,
            PossibleMove possible,
            List<MoveField> questions,
            List<Problem> problems,
            @Nullable String list,
            Locale locale) {
        var kind = possible.kind();
        return pages.show(
                status,
                "officer/move",
                new MoveView(
                        dossier.code(),
                        names.procedure(dossier.procedureCode(), dossier.procedureName(), locale),
                        dossier.applicant().name(),
                        kind.name(),
                        Objects.toString(possible.step(), ""),
                        stepName(dossier, possible, locale),
                        refusals.say(kind.messageKey(), locale),
                        refusals.say("officer.explain." + kind, locale),
                        isGrave(kind),
                        isPrinted(kind),
                        hasNobody(questions),
                        questions,
                        ListPlace.find(list).map(ListPlace::text).orElse(""),
                        ListPlace.with("/desk/dossiers/" + dossier.code(), list),
                        problems));
    }

    private String stepName(DossierView dossier, PossibleMove possible, Locale locale) {
        return dossier.steps().stream()
                .filter(step -> step.id().equals(possible.step()))
                .map(step -> names.step(dossier.processVersion(), step.element(), step.name(), locale))
                .findFirst()
                .orElse("");
    }

    private static boolean hasNobody(List<MoveField> questions) {
        return questions.stream()
                .anyMatch(field -> field.name().equals(MoveFields.COLLEAGUE)
                        && field.choices().isEmpty());
    }

    private static boolean isPrinted(Move.Kind kind) {
        return switch (kind) {
            case ACCEPT, ASK_SUPPLEMENT, REFUSE_RECEPTION, APOLOGISE, STOP, DECIDE -> true;
            default -> false;
        };
    }

    private static boolean isGrave(Move.Kind kind) {
        return switch (kind) {
            case REFUSE_RECEPTION, STOP, STEP_BACK -> true;
            default -> false;
        };
    }
}
