// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin.process;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.blueprint.Changes;
import vn.motcua.blueprint.ProcessDraft;
import vn.motcua.blueprint.ProcessDrafts;
import vn.motcua.blueprint.Sheet;
import vn.motcua.catalogue.Handlings;
import vn.motcua.catalogue.Procedures;
import vn.motcua.catalogue.Publications;
import vn.motcua.catalogue.PublishedProcess;
import vn.motcua.dossier.VersionUses;
import vn.motcua.identity.Actor;
import vn.motcua.journal.Entry;
import vn.motcua.platform.Marks;
import vn.motcua.web.Flash;
import vn.motcua.web.Pages;
import vn.motcua.web.component.Link;
import vn.motcua.web.component.Problem;

/** The processes that are published and in the making, and the beginning of a new one. */
@Controller
class ProcessesController {

    private static final int MOST_VERSIONS = 20;
    private static final int MOST_HISTORY = 50;
    private static final Pattern CODE = Pattern.compile("(?<![\\d.])\\d\\.\\d{6}(?![\\d])");

    private final Pages pages;
    private final ProcessDrafts drafts;
    private final ProcessDraftPages draftPages;
    private final Publications publications;
    private final Handlings handlings;
    private final Procedures procedures;
    private final ProcessWords processWords;
    private final ProcessDesignerWords words;
    private final VersionUses versionUses;

    ProcessesController(
            Pages pages,
            ProcessDrafts drafts,
            ProcessDraftPages draftPages,
            Publications publications,
            Handlings handlings,
            Procedures procedures,
            ProcessWords processWords,
            ProcessDesignerWords words,
            VersionUses versionUses) {
        this.pages = pages;
        this.drafts = drafts;
        this.draftPages = draftPages;
        this.publications = publications;
        this.handlings = handlings;
        this.procedures = procedures;
        this.processWords = processWords;
        this.words = words;
        this.versionUses = versionUses;
    }

    @GetMapping("/admin/processes")
    View list(Locale locale) {
        var open = drafts.open();
        var lines = publications.processes().stream()
                .map(process -> line(process, open, locale))
                .toList();
        return pages.show(
                "admin/process/processes",
                new ProcessesView(open.stream().map(this::open).toList(), lines));
    }

    private ProcessesView.Open open(ProcessDraft draft) {
        var isSent = draft.state() == ProcessDraft.State.IN_REVIEW;
        return new ProcessesView.Open(
                ProcessDraftController.address(draft.id()) + (isSent ? "/review" : ""),
                draft.key(),
                draft.sheet().title(),
                isSent,
                draftPages.nameOf(draft.changedBy()),
                draft.changedAt());
    }

    private ProcessesView.Line line(PublishedProcess process, List<ProcessDraft> open, Locale locale) {
        return new ProcessesView.Line(
                "/admin/processes/" + process.key(),
                process.key(),
                publications.process(process.id()).name(locale),
                process.number(),
                process.at(),
                draftPages.nameOf(process.by()),
                (int) handlings.usesOf(process.key()).stream()
                        .map(use -> use.procedure())
                        .distinct()
                        .count(),
                open.stream()
                        .filter(draft -> draft.key().equals(process.key()))
                        .map(draft -> ProcessDraftController.address(draft.id()))
                        .findFirst()
                        .orElse(null));
    }

    // ── beginning ───────────────────────────────────────────────────────────────────────────────────────────────────

    @GetMapping("/admin/processes/new")
    View begin() {
        return pages.show("admin/process/new", NewProcessView.EMPTY);
    }

    @PostMapping("/admin/processes/new")
    View begin(
            Actor actor,
            @RequestParam(defaultValue = "") String procedure,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String source,
            @RequestParam(defaultValue = "") String pasted,
            @RequestParam(defaultValue = "") String which,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Locale locale,
            RedirectAttributes redirect)
            throws IOException {
        var typed = new NewProcessView(procedure, title, source, pasted, which.strip(), null, List.of());
        var code = procedure.isBlank() && title.isBlank() ? codeAbove(pasted) : procedure;
        var sheet = new Sheet(title, "", code, source, List.of());
        var handed = file != null && !file.isEmpty()
                ? Handed.of(file, which.strip(), sheet.procedure(), sheet.title())
                : pasted.isBlank() ? null : Handed.pasted(pasted, sheet.procedure(), sheet.title());
        return switch (handed) {
            case null -> begin(actor, typed, sheet, null, locale, redirect);
            case Handed.Table(var table, var notes) -> {
                redirect.addFlashAttribute(
                        Flash.NAME,
                        Flash.done("process.paste.done", table.steps().size(), ProcessDraftPages.notes(notes, locale)));
                yield begin(actor, typed, over(sheet, Sheet.of(table)), null, locale, redirect);
            }
            case Handed.File read ->
                begin(
                        actor,
                        typed,
                        over(
                                sheet,
                                new Sheet(
                                        read.process().name(),
                                        "",
                                        read.process().procedure().orElse(""),
                                        "",
                                        List.of())),
                        read,
                        locale,
                        redirect);
            case Handed.Refused(var because) -> refused(typed, file, ProcessDraftPages.notes(because, locale));
            case Handed.Several(var titles) ->
                refused(typed, file, words.say("process.import.several", locale, String.join("; ", titles)));
        };
    }

    /** The code in a line above the table, as decisions print it: "Thủ tục … (1.013934)". */
    private String codeAbove(String pasted) {
        return CODE.matcher(
                        pasted.lines().filter(line -> line.indexOf('\t') < 0).collect(Collectors.joining("\n")))
                .results()
                .map(MatchResult::group)
                .filter(code -> procedures.find(code).isPresent())
                .findFirst()
                .orElse("");
    }

    /** What was typed counts; the table says the rest, and the name of the procedure is good for a title. */
    private Sheet over(Sheet typed, Sheet read) {
        return named(new Sheet(
                typed.title().isEmpty() ? read.title() : typed.title(),
                read.titleEn(),
                typed.procedure().isEmpty() ? read.procedure() : typed.procedure(),
                typed.source().isEmpty() ? read.source() : typed.source(),
                read.rows()));
    }

    private Sheet named(Sheet sheet) {
        return procedures
                .find(sheet.procedure())
                .filter(_ -> sheet.title().isEmpty())
                .map(procedure -> new Sheet(
                        procedure.name().vi(), procedure.name().en(), sheet.procedure(), sheet.source(), sheet.rows()))
                .orElse(sheet);
    }

    private View begin(
            Actor actor,
            NewProcessView typed,
            Sheet sheet,
            Handed.@Nullable File file,
            Locale locale,
            RedirectAttributes redirect) {
        var key = keyOf(sheet);
        if (key.isEmpty()) {
            return wrong(typed, "title", words.say("process.new.noName", locale));
        }
        var open = drafts.findOpen(key);
        if (open.isPresent()) {
            var link = new Link(
                    words.say("process.new.open", locale),
                    ProcessDraftController.address(open.get().id()));
            var problem = new Problem("procedure", words.say("process.new.isOpen", locale));
            return pages.show(HttpStatus.CONFLICT, "admin/process/new", typed.with(link, List.of(problem)));
        }
        var draft = file == null
                ? drafts.begin(actor, key, named(sheet))
                : drafts.beginWithFile(actor, key, file.process(), file.text());
        return Pages.goTo(ProcessDraftController.address(draft.id()));
    }

    /** The code of the procedure, else the title without marks. */
    private static String keyOf(Sheet sheet) {
        var name = sheet.procedure().isEmpty() ? sheet.title() : sheet.procedure();
        var plain = Marks.removedFrom(name).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.]+", "-");
        var key = plain.substring(0, Math.min(60, plain.length())).replaceAll("^[-.]+|[-.]+$", "");
        return List.of("new", "drafts", "versions").contains(key) ? key + "-1" : key;
    }

    private View refused(NewProcessView typed, @Nullable MultipartFile file, String why) {
        return wrong(typed, file != null && !file.isEmpty() ? "file" : "pasted", why);
    }

    private View wrong(NewProcessView typed, String field, String why) {
        return pages.show(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "admin/process/new",
                typed.with(null, List.of(new Problem(field, why))));
    }

    // ── one process ─────────────────────────────────────────────────────────────────────────────────────────────────

    @GetMapping("/admin/processes/{process}")
    View process(@PathVariable String process, Locale locale) {
        return pages.show("admin/process/process", view(process, "", List.of(), locale));
    }

    private ProcessView view(String key, String procedure, List<Problem> problems, Locale locale) {
        var versions = publications.processVersions(key);
        if (versions.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var latest = publications.process(versions.getFirst().id());
        return new ProcessView(
                key,
                latest.name(locale),
                processWords.steps(latest, locale),
                processWords.sum(latest, locale),
                ProcessDraftPages.picture(latest, locale),
                versions(versions, locale),
                processWords.uses(key, locale),
                drafts.findOpen(key)
                        .map(draft -> ProcessDraftController.address(draft.id()))
                        .orElse(null),
                history(key, locale),
                procedure,
                problems);
    }

    private List<ProcessView.Version> versions(List<PublishedProcess> versions, Locale locale) {
        var shown = Math.min(MOST_VERSIONS, versions.size());
        var dossiers = versionUses.dossiersBy(
                versions.subList(0, shown).stream().map(PublishedProcess::id).toList());
        return IntStream.range(0, shown)
                .mapToObj(i -> version(
                        versions.get(i),
                        i + 1 < versions.size() ? versions.get(i + 1) : null,
                        dossiers.getOrDefault(versions.get(i).id(), 0),
                        locale))
                .toList();
    }

    private ProcessView.Version version(
            PublishedProcess one, @Nullable PublishedProcess before, int dossiers, Locale locale) {
        var changes = before == null
                ? List.<String>of()
                : Changes.between(publications.process(before.id()), publications.process(one.id())).stream()
                        .map(change -> words.changed(change, locale))
                        .toList();
        return new ProcessView.Version(
                one.id().toString(),
                one.number(),
                one.at(),
                draftPages.nameOf(one.by()),
                changes,
                before == null,
                dossiers);
    }

    private List<ProcessView.Happened> history(String key, Locale locale) {
        var entries = new ArrayList<>(drafts.historyOf(key));
        return entries.reversed().stream()
                .limit(MOST_HISTORY)
                .map(entry ->
                        new ProcessView.Happened(entry.at(), draftPages.nameOf(entry.actor()), happened(entry, locale)))
                .toList();
    }

    private String happened(Entry entry, Locale locale) {
        return words.say(
                "process.happened." + entry.kind(),
                locale,
                entry.fact("number"),
                entry.fact("procedure"),
                entry.fact("before"));
    }

    @PostMapping("/admin/processes/{process}/draft")
    View edit(Actor actor, @PathVariable String process) {
        return drafts.findOpen(process)
                .or(() -> drafts.beginFromPublished(actor, process))
                .map(draft -> Pages.goTo(ProcessDraftController.address(draft.id())))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** From today another procedure follows this process. */
    @PostMapping("/admin/processes/{process}/uses")
    View use(
            Actor actor,
            @PathVariable String process,
            @RequestParam(defaultValue = "") String procedure,
            Locale locale,
            RedirectAttributes redirect) {
        var code = procedure.strip().split("\\s", 2)[0];
        var shown = view(process, procedure, List.of(), locale);
        if (!code.matches("[0-9A-Za-z.-]{1,40}") || !drafts.use(actor, process, code)) {
            var problem = new Problem("procedure", words.say("process.use.none", locale));
            return pages.show(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "admin/process/process",
                    view(shown.key(), procedure, List.of(problem), locale));
        }
        redirect.addFlashAttribute(Flash.NAME, Flash.done("process.use.done", processWords.procedure(code)));
        return Pages.goTo("/admin/processes/" + process);
    }

    @GetMapping("/admin/processes/versions/{version}/file")
    ResponseEntity<String> file(@PathVariable UUID version) {
        var found = publications
                .findProcessVersion(version)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ProcessDraftController.download(
                found.key() + "-" + found.number() + ".bpmn",
                MediaType.APPLICATION_XML,
                publications.processFile(version));
    }
}
