// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin.procedure;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;
import vn.motcua.amendment.Amended;
import vn.motcua.amendment.ProcedureDraft;
import vn.motcua.amendment.ProcedureDrafts;
import vn.motcua.amendment.Typed;
import vn.motcua.calendar.SupplementPolicy;
import vn.motcua.catalogue.Handlings;
import vn.motcua.catalogue.ListedProcedure;
import vn.motcua.catalogue.Procedure;
import vn.motcua.catalogue.ProcedureVersion;
import vn.motcua.catalogue.ProcedureVersions;
import vn.motcua.catalogue.Procedures;
import vn.motcua.catalogue.Wording;
import vn.motcua.identity.Actor;
import vn.motcua.imports.ImportKind;
import vn.motcua.platform.VietnamTime;
import vn.motcua.web.Flash;
import vn.motcua.web.Pages;
import vn.motcua.web.admin.ImportLines;
import vn.motcua.web.component.Choice;
import vn.motcua.web.component.Problem;
import vn.motcua.web.component.Tone;

/** The procedures as the administrator has them: found, looked at, begun, closed; what they say is changed in a draft. */
@Controller
class CatalogueController {

    private static final int ROWS = 50;
    private static final int LONGEST_REASON = 500;

    private final Pages pages;
    private final Procedures procedures;
    private final ProcedureVersions versions;
    private final ProcedureDrafts drafts;
    private final Handlings handlings;
    private final ImportLines imports;
    private final Facts facts;
    private final AmendmentWords words;
    private final InstantSource clock;

    CatalogueController(
            Pages pages,
            Procedures procedures,
            ProcedureVersions versions,
            ProcedureDrafts drafts,
            Handlings handlings,
            ImportLines imports,
            Facts facts,
            AmendmentWords words,
            InstantSource clock) {
        this.pages = pages;
        this.procedures = procedures;
        this.versions = versions;
        this.drafts = drafts;
        this.handlings = handlings;
        this.imports = imports;
        this.facts = facts;
        this.words = words;
        this.clock = clock;
    }

    // ── the list ────────────────────────────────────────────────────────────────────────────────────────────────────

    @GetMapping("/admin/procedures")
    View list(
            Locale locale,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(required = false) @Nullable String next) {
        var wanted = Arrays.stream(ListedProcedure.Kind.values())
                .filter(one -> one.name().equals(kind))
                .findFirst()
                .orElse(ListedProcedure.Kind.ALL);
        var typed = q.strip();
        var slice = versions.list(wanted, typed, next, ROWS);
        var processes = handlings.processKeys(
                slice.rows().stream().map(ListedProcedure::code).toList());
        return pages.show(
                "admin/procedure/procedures",
                new ProceduresView(
                        typed,
                        wanted.name(),
                        Arrays.stream(ListedProcedure.Kind.values())
                                .map(one -> Choice.of(one.name(), words.say("procedure.kind." + one, locale)))
                                .toList(),
                        drafts.open().stream().map(draft -> open(draft, locale)).toList(),
                        slice.rows().stream()
                                .map(row -> line(row, processes.get(row.code()), locale))
                                .toList(),
                        imports.latest(ImportKind.PROCEDURES, locale).orElse(null),
                        slice.next() == null ? null : address(typed, wanted, slice.next()),
                        next == null ? null : address(typed, wanted, "")));
    }

    private static String address(String q, ListedProcedure.Kind kind, String next) {
        var address = UriComponentsBuilder.fromPath("/admin/procedures")
                .queryParam("q", "{q}")
                .queryParam("kind", kind.name());
        if (!next.isEmpty()) {
            address.queryParam("next", next);
        }
        return address.encode().buildAndExpand(q).toUriString();
    }

    private ProceduresView.Open open(ProcedureDraft draft, Locale locale) {
        return new ProceduresView.Open(
                AmendmentController.address(draft.procedure()),
                draft.procedure(),
                draft.content().name().in(locale),
                words.personName(draft.changedBy()),
                draft.changedAt());
    }

    private static ProceduresView.Line line(ListedProcedure row, @Nullable String process, Locale locale) {
        return new ProceduresView.Line(
                row.code(),
                row.name().in(locale),
                row.field().in(locale),
                row.doubts(),
                row.own(),
                row.closedFrom(),
                row.isHandled(),
                process);
    }

    // ── a new one ───────────────────────────────────────────────────────────────────────────────────────────────────

    @GetMapping("/admin/procedures/new")
    View begin() {
        return pages.show("admin/procedure/new", new NewProcedureView("", "", "", List.of()));
    }

    @PostMapping("/admin/procedures/new")
    View create(
            Actor actor,
            Locale locale,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String nameVi,
            @RequestParam(defaultValue = "") String nameEn,
            RedirectAttributes next) {
        var name = new Wording(Typed.line(nameVi), Typed.line(nameEn));
        return switch (drafts.create(actor, code.strip(), name)) {
            case Amended.Made(var draft) -> {
                next.addFlashAttribute(Flash.NAME, Flash.done("procedure.begun"));
                yield Pages.goTo(AmendmentController.address(draft.procedure()));
            }
            case Amended.Refused(var faults) ->
                pages.show(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "admin/procedure/new",
                        new NewProcedureView(code, nameVi, nameEn, words.problems(faults, locale)));
            case Amended.Published _, Amended.Overtaken _, Amended.NoDraft _ -> throw notFound();
        };
    }

    // ── one ─────────────────────────────────────────────────────────────────────────────────────────────────────────

    @GetMapping("/admin/procedures/{procedure}")
    View procedure(Locale locale, @PathVariable String procedure) {
        return procedure(HttpStatus.OK, get(procedure), "", "", List.of(), locale);
    }

    private View procedure(
            HttpStatus status, Procedure procedure, String lastDay, String why, List<Problem> problems, Locale locale) {
        var code = procedure.code();
        var standing = versions.findStanding(code).orElseThrow(CatalogueController::notFound);
        var all = versions.of(code);
        return pages.show(
                status,
                "admin/procedure/procedure",
                new ProcedurePageView(
                        code,
                        procedure.name().in(locale),
                        AmendmentWords.language(procedure.name(), locale),
                        drafts.find(code).isPresent(),
                        standing.own(),
                        facts.rows(procedure, locale),
                        procedure.doubts().stream()
                                .map(doubt -> words.doubt(doubt, locale))
                                .toList(),
                        all.stream().map(version -> version(version, locale)).toList(),
                        comingFrom(all),
                        standing.closedFrom(),
                        standing.closedWhy(),
                        standing.isClosedOn(today()),
                        handlings.findProcessKey(code).orElse(null),
                        handlings
                                .findSupplement(code)
                                .map(SupplementPolicy::name)
                                .orElse(null),
                        Arrays.stream(SupplementPolicy.values())
                                .map(one -> Choice.of(one.name(), words.say("changes.value.supplement." + one, locale)))
                                .toList(),
                        lastDay,
                        why,
                        problems));
    }

    private @Nullable LocalDate comingFrom(List<ProcedureVersion> versions) {
        return versions.stream()
                .filter(version -> version.state() == ProcedureVersion.State.TO_COME && version.since() != null)
                .map(version -> VietnamTime.dateOf(Objects.requireNonNull(version.since())))
                .findFirst()
                .orElse(null);
    }

    private ProcedurePageView.Version version(ProcedureVersion version, Locale locale) {
        return new ProcedurePageView.Version(
                version.number(),
                state(version, locale),
                tone(version),
                version.publishedAt(),
                version.since(),
                version.by() == null
                        ? words.say(version.own() ? "procedure.by.both" : "procedure.by.source", locale)
                        : words.personName(version.by()),
                version.remark());
    }

    private String state(ProcedureVersion version, Locale locale) {
        return words.say("procedure.state." + version.state(), locale);
    }

    private static Tone tone(ProcedureVersion version) {
        return switch (version.state()) {
            case IN_FORCE -> Tone.GOOD;
            case TO_COME -> Tone.NEEDED;
            case PAST, BEHIND -> Tone.QUIET;
        };
    }

    @GetMapping("/admin/procedures/{procedure}/versions/{edition}")
    View edition(Locale locale, @PathVariable String procedure, @PathVariable int edition) {
        var all = versions.of(get(procedure).code());
        var version = all.stream()
                .filter(one -> one.number() == edition)
                .findFirst()
                .orElseThrow(CatalogueController::notFound);
        var before = all.stream().filter(one -> one.number() < edition).findFirst();
        var content = procedures.version(version.id());
        return pages.show(
                "admin/procedure/version",
                new VersionView(
                        procedure,
                        content.name().in(locale),
                        AmendmentWords.language(content.name(), locale),
                        edition,
                        state(version, locale),
                        facts.rows(content, locale),
                        before.map(one -> words.differences(
                                        ProcedureDrafts.differences(procedures.version(one.id()), content), locale))
                                .orElse(List.of()),
                        before.map(ProcedureVersion::number).orElse(null)));
    }

    /** Opens a draft, or goes to the one that is open. */
    @PostMapping("/admin/procedures/{procedure}/draft")
    View draft(Actor actor, @PathVariable String procedure) {
        return drafts.open(actor, procedure)
                .map(draft -> Pages.goTo(AmendmentController.address(draft.procedure())))
                .orElseThrow(CatalogueController::notFound);
    }

    /** Takes back a version that is still to come. */
    @PostMapping("/admin/procedures/{procedure}/withdraw")
    View withdraw(Actor actor, @PathVariable String procedure, RedirectAttributes next) {
        var code = get(procedure).code();
        var flash = versions.withdrawComing(code, actor.doer())
                ? Flash.done("procedure.withdrawn")
                : Flash.note("procedure.withdrawn.none");
        next.addFlashAttribute(Flash.NAME, flash);
        return Pages.goTo(address(code));
    }

    @PostMapping("/admin/procedures/{procedure}/close")
    View close(
            Actor actor,
            Locale locale,
            @PathVariable String procedure,
            @RequestParam(defaultValue = "") String lastDay,
            @RequestParam(defaultValue = "") String why,
            RedirectAttributes next) {
        var closed = get(procedure);
        var reason = Typed.line(why);
        try {
            var last = VietnamTime.within(LocalDate.parse(lastDay.strip()));
            var key = last.isBefore(today().minusDays(1))
                    ? "procedure.fault.day-is-past"
                    : reason.length() > LONGEST_REASON ? "procedure.close.why.long" : null;
            if (key == null) {
                versions.close(closed.code(), last.plusDays(1), reason, actor.doer());
                next.addFlashAttribute(Flash.NAME, Flash.done("procedure.closed", pages.day(last, locale)));
                return Pages.goTo(address(closed.code()));
            }
            return refused(closed, lastDay, why, key, locale);
        } catch (DateTimeParseException unreadable) {
            return refused(closed, lastDay, why, "admin.wrong.date", locale);
        }
    }

    private View refused(Procedure procedure, String lastDay, String why, String key, Locale locale) {
        var field = key.endsWith("long") ? "why" : "lastDay";
        var problem = new Problem(field, words.say(key, locale));
        return procedure(HttpStatus.UNPROCESSABLE_CONTENT, procedure, lastDay, why, List.of(problem), locale);
    }

    @PostMapping("/admin/procedures/{procedure}/reopen")
    View reopen(Actor actor, @PathVariable String procedure, RedirectAttributes next) {
        var code = get(procedure).code();
        versions.reopen(code, actor.doer());
        next.addFlashAttribute(Flash.NAME, Flash.done("procedure.reopened"));
        return Pages.goTo(address(code));
    }

    /** What becomes of a deadline after a supplement, for dossiers that are filed from today on. */
    @PostMapping("/admin/procedures/{procedure}/supplement")
    View supplement(
            Actor actor,
            Locale locale,
            @PathVariable String procedure,
            @RequestParam(defaultValue = "") String policy,
            RedirectAttributes next) {
        var changed = get(procedure);
        var chosen = Arrays.stream(SupplementPolicy.values())
                .filter(one -> one.name().equals(policy))
                .findFirst();
        if (chosen.isEmpty()) {
            var problem = new Problem("policy", words.say("procedure.fault.choose-one", locale));
            return procedure(HttpStatus.UNPROCESSABLE_CONTENT, changed, "", "", List.of(problem), locale);
        }
        var flash = handlings.chooseSupplement(changed.code(), chosen.get(), actor.doer())
                ? Flash.done("procedure.supplement.done")
                : Flash.note("procedure.supplement.same");
        next.addFlashAttribute(Flash.NAME, flash);
        return Pages.goTo(address(changed.code()));
    }

    private Procedure get(String procedure) {
        return procedures.find(procedure).orElseThrow(CatalogueController::notFound);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    static String address(String procedure) {
        return "/admin/procedures/" + procedure;
    }

    private LocalDate today() {
        return VietnamTime.dateOf(clock.instant());
    }
}
