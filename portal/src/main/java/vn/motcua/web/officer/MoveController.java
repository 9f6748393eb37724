// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.officer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.dossier.DossierView;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.DraftedMoves;
import vn.motcua.dossier.Move;
import vn.motcua.dossier.Outcome;
import vn.motcua.dossier.PossibleMove;
import vn.motcua.form.Corrected;
import vn.motcua.identity.Actor;
import vn.motcua.printing.Printing;
import vn.motcua.vault.Kept;
import vn.motcua.vault.Vault;
import vn.motcua.web.Flash;
import vn.motcua.web.Names;
import vn.motcua.web.Pages;
import vn.motcua.web.component.Choice;
import vn.motcua.web.component.Problem;
import vn.motcua.web.officer.deciding.DraftPanel;
import vn.motcua.web.officer.inbox.ListPlace;
import vn.motcua.web.officer.inbox.NextInList;
import vn.motcua.web.officer.phrases.PhraseBar;
import vn.motcua.web.officer.phrases.PhraseBars;
import vn.motcua.wording.Purpose;

/** The moves of a dossier: what a move needs is asked on a page of its own, what needs nothing is a button. */
@Controller
class MoveController {

    /** What is asked of an applicant is asked in Vietnamese, whoever asks. */
    private static final Locale VIETNAMESE = Locale.of("vi");

    private final Pages pages;
    private final Dossiers dossiers;
    private final MoveFields fields;
    private final Vault vault;
    private final RefusalWords refusals;
    private final CounterCorrections corrections;
    private final MoveDrafts drafts;
    private final DraftedMoves drafted;
    private final PhraseBars phrases;
    private final Printing printing;
    private final Names names;
    private final NextInList next;

    MoveController(
            Pages pages,
            Dossiers dossiers,
            MoveFields fields,
            Vault vault,
            RefusalWords refusals,
            CounterCorrections corrections,
            MoveDrafts drafts,
            DraftedMoves drafted,
            PhraseBars phrases,
            Printing printing,
            Names names,
            NextInList next) {
        this.pages = pages;
        this.dossiers = dossiers;
        this.fields = fields;
        this.vault = vault;
        this.refusals = refusals;
        this.corrections = corrections;
        this.drafts = drafts;
        this.drafted = drafted;
        this.phrases = phrases;
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
                : show(
                        HttpStatus.OK,
                        dossier,
                        possible,
                        drafts.prefilled(actor, dossier, kind, fields.of(possible, dossier, locale)),
                        beside(actor, dossier, kind, null, Map.of(), locale),
                        List.of(),
                        list,
                        locale);
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
            @RequestParam MultiValueMap<String, String> all,
            @RequestParam Map<String, MultipartFile> uploads,
            RedirectAttributes redirect)
            throws IOException {
        var dossier = visible(actor, code);
        var possible = possible(dossier, kind, step);
        if (possible == null) {
            return movedOn(code, list, redirect);
        }
        if (PhraseBars.isPressed(typed)) {
            var written = phrases.inserted(actor, purpose(kind), dossier.procedureCode(), typed, locale);
            var asked = kind == Move.Kind.ANSWER_SUPPLEMENT ? corrections.read(dossier, all) : null;
            return again(
                    HttpStatus.OK,
                    dossier,
                    possible,
                    written,
                    beside(actor, dossier, kind, asked, typed, locale),
                    List.of(),
                    locale);
        }
        var problems = new ArrayList<Problem>();
        var corrected = kind == Move.Kind.ANSWER_SUPPLEMENT ? corrections.read(dossier, all) : null;
        problems.addAll(CounterCorrections.problems(corrected, locale));
        var reader =
                new MoveReader(typed, keep(actor, uploads, problems, locale), fields.declared(dossier, VIETNAMESE));
        var move = reader.with(corrected).read(possible, dossier);
        reader.wrongs().forEach(wrong -> problems.add(refusals.problem(wrong, locale)));
        var draft = MoveDrafts.number(kind, typed);
        if (move != null && draft.isPresent()) {
            drafted.objection(actor, dossier, move, draft.get())
                    .ifPresent(refused -> problems.add(refusals.problem(refused, locale)));
        }
        if (move != null && problems.isEmpty()) {
            switch (outcome(actor, dossier, move, draft)) {
                case Outcome.Done done -> {
                    redirect.addFlashAttribute(Flash.NAME, Flash.done("officer.done." + kind, done.code()));
                    return Pages.goTo(next.after(kind, actor, done.code(), list));
                }
                case Outcome.Refused refused -> problems.add(refusals.problem(refused, locale));
            }
        }
        return MoveFields.isPlain(possible)
                ? refused(code, problems, list, redirect)
                : again(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        dossier,
                        possible,
                        typed,
                        beside(actor, dossier, kind, corrected, typed, locale),
                        problems,
                        locale);
    }

    private Outcome outcome(Actor actor, DossierView dossier, Move move, Optional<Integer> draft) {
        return draft.isEmpty()
                ? dossiers.move(actor, dossier.code(), move)
                : drafted.move(actor, dossier, move, draft.get());
    }

    private Beside beside(
            Actor actor,
            DossierView dossier,
            Move.Kind kind,
            @Nullable Corrected corrected,
            Map<String, String> typed,
            Locale locale) {
        return new Beside(
                kind == Move.Kind.ANSWER_SUPPLEMENT ? corrections.questions(dossier, corrected, locale) : null,
                drafts.panel(actor, dossier, kind, typed, locale),
                phrases.of(actor, purpose(kind), dossier.procedureCode(), typed, locale));
    }

    private static Purpose purpose(Move.Kind kind) {
        return switch (kind) {
            case ASK_SUPPLEMENT -> Purpose.SUPPLEMENT;
            case REFUSE_RECEPTION, STOP -> Purpose.REFUSAL;
            case DECIDE -> Purpose.DECISION;
            default -> Purpose.NOTE;
        };
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
        var reader = new MoveReader(typed, Map.of(), fields.declared(dossier, VIETNAMESE));
        var move = reader.read(possible, dossier);
        var problems = new ArrayList<Problem>();
        reader.wrongs().forEach(wrong -> problems.add(refusals.problem(wrong, locale)));
        if (move != null) {
            dossiers.refusalOf(actor, code, move).ifPresent(refused -> problems.add(refusals.problem(refused, locale)));
        }
        return move == null || !problems.isEmpty()
                ? again(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        dossier,
                        possible,
                        typed,
                        beside(actor, dossier, kind, null, typed, locale),
                        problems,
                        locale)
                : dossiers.preview(actor, code, move, locale)
                        .<View>map(form -> new PreviewView(printing, form))
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** What stands beside the questions of the move itself. */
    private record Beside(
            MoveView.@Nullable Questions questions,
            @Nullable DraftPanel draft,
            PhraseBar phrases) {}

    /** The questions again, with what was typed and what is wrong with it. */
    private View again(
            HttpStatus status,
            DossierView dossier,
            PossibleMove possible,
            Map<String, String> typed,
            Beside beside,
            List<Problem> problems,
            Locale locale) {
        var questions = filled(fields.of(possible, dossier, locale), typed, problems);
        return show(
                status,
                dossier,
                possible,
                questions,
                beside,
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
                .orElseGet(() -> new Problem(problem.field().startsWith("f-") ? problem.field() : "", problem.text()));
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
        return Pages.goTo(ListPlace.with("/desk/dossiers/" + code, list));
    }

    private View refused(String code, List<Problem> problems, @Nullable String list, RedirectAttributes redirect) {
        redirect.addFlashAttribute(
                Flash.NAME, Flash.problem("officer.refused", problems.getFirst().text()));
        return Pages.goTo(ListPlace.with("/desk/dossiers/" + code, list));
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
            Beside beside,
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
                        isPrinted(kind) && beside.draft() == null,
                        hasNobody(questions),
                        questions,
                        beside.questions(),
                        beside.draft(),
                        beside.phrases().with(texts(questions)),
                        ListPlace.find(list).map(ListPlace::text).orElse(""),
                        ListPlace.with("/desk/dossiers/" + dossier.code(), list),
                        problems));
    }

    private static List<Choice> texts(List<MoveField> questions) {
        return questions.stream()
                .filter(field -> field.widget() == MoveField.Widget.TEXT)
                .map(field -> Choice.of(field.name(), field.label()))
                .toList();
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
