// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
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
import vn.motcua.blueprint.Drafted;
import vn.motcua.blueprint.ProcessDraft;
import vn.motcua.blueprint.ProcessDrafts;
import vn.motcua.blueprint.Row;
import vn.motcua.blueprint.Sheet;
import vn.motcua.blueprint.SheetCsv;
import vn.motcua.identity.Actor;
import vn.motcua.web.Flash;
import vn.motcua.web.Pages;
import vn.motcua.web.component.Problem;

/** The table of a draft: typing, pasting, moving rows about. Every button keeps what was typed before it does its own. */
@Controller
class ProcessDraftController {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final Pages pages;
    private final ProcessDrafts drafts;
    private final ProcessDraftPages draftPages;
    private final ProcessDesignerWords words;

    ProcessDraftController(
            Pages pages, ProcessDrafts drafts, ProcessDraftPages draftPages, ProcessDesignerWords words) {
        this.pages = pages;
        this.drafts = drafts;
        this.draftPages = draftPages;
        this.words = words;
    }

    @GetMapping("/admin/processes/drafts/{id}")
    View draft(@PathVariable UUID id, Locale locale) {
        var draft = get(id);
        return draft.state() == ProcessDraft.State.DRAFT
                ? pages.show("admin/process/draft", draftPages.view(draft, locale))
                : Pages.goTo(address(id) + "/review");
    }

    @PostMapping("/admin/processes/drafts/{id}")
    View save(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam(defaultValue = "save") String action,
            @RequestParam(defaultValue = "") String pasted,
            @RequestParam MultiValueMap<String, String> typed,
            Locale locale,
            RedirectAttributes redirect) {
        var draft = get(id);
        var sheet = SheetReader.read(typed);
        var button = Button.of(action);
        return button.isPaste()
                ? paste(actor, draft, version, sheet, pasted, button.name().equals("append"), locale, redirect)
                : answer(drafts.save(actor, id, version, button.press(sheet)), sheet, "", button, locale, redirect);
    }

    private View paste(
            Actor actor,
            ProcessDraft draft,
            int version,
            Sheet sheet,
            String pasted,
            boolean append,
            Locale locale,
            RedirectAttributes redirect) {
        if (!(Handed.pasted(pasted, sheet.procedure(), sheet.title()) instanceof Handed.Table(var table, var notes))) {
            var problem = new Problem("pasted", words.say("process.paste.nothing", locale));
            return pages.show(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "admin/process/draft",
                    draftPages.view(draft, sheet, pasted, false, List.of(problem), locale));
        }
        var rows = new ArrayList<Row>(
                append ? sheet.rows().stream().filter(row -> !row.isBlank()).toList() : List.of());
        rows.addAll(Sheet.of(table).rows());
        redirect.addFlashAttribute(
                Flash.NAME,
                Flash.done("process.paste.done", table.steps().size(), ProcessDraftPages.notes(notes, locale)));
        return answer(
                drafts.save(actor, draft.id(), version, sheet.with(rows)),
                sheet,
                pasted,
                new Button("paste", 0),
                locale,
                redirect);
    }

    private View answer(
            Drafted drafted, Sheet typed, String pasted, Button button, Locale locale, RedirectAttributes redirect) {
        return switch (drafted) {
            case Drafted.Done(var draft) -> {
                if (button.name().equals("save")) {
                    redirect.addFlashAttribute(Flash.NAME, Flash.done("process.saved"));
                }
                yield Pages.goTo(
                        button.name().equals("review")
                                ? address(draft.id()) + "/review"
                                : button.name().equals("rehearse")
                                        ? address(draft.id()) + "/rehearsal"
                                        : address(draft.id()) + button.fragment());
            }
            case Drafted.ChangedElsewhere(var now) -> elsewhere(now, typed, pasted, locale);
            case Drafted.NotNow(var now) -> elsewhere(now, typed, pasted, locale);
            case Drafted.NotReady notReady -> elsewhere(notReady.draft(), typed, pasted, locale);
        };
    }

    private View elsewhere(ProcessDraft now, Sheet typed, String pasted, Locale locale) {
        return pages.show(
                HttpStatus.CONFLICT,
                "admin/process/draft",
                draftPages.view(now, typed, pasted, true, List.of(), locale));
    }

    /** Keeps what is typed while it is typed, and answers with the page as it is then: the picture and the remarks are new. */
    @PostMapping("/admin/processes/drafts/{id}/keep")
    View keep(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam MultiValueMap<String, String> typed,
            Locale locale) {
        get(id);
        var sheet = SheetReader.read(typed);
        return switch (drafts.save(actor, id, version, sheet)) {
            case Drafted.Done(var draft) -> pages.show("admin/process/draft", draftPages.view(draft, locale));
            case Drafted.ChangedElsewhere(var now) -> elsewhere(now, sheet, "", locale);
            case Drafted.NotNow(var now) -> elsewhere(now, sheet, "", locale);
            case Drafted.NotReady notReady -> elsewhere(notReady.draft(), sheet, "", locale);
        };
    }

    /** A file in the place of the table. */
    @PostMapping("/admin/processes/drafts/{id}/import")
    View replace(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String which,
            Locale locale,
            RedirectAttributes redirect)
            throws IOException {
        var draft = get(id);
        var sheet = draft.sheet();
        var button = new Button("paste", 0);
        if (file == null || file.isEmpty()) {
            return refused(draft, words.say("process.import.none", locale), locale);
        }
        return switch (Handed.of(file, which.strip(), sheet.procedure(), sheet.title())) {
            case Handed.Table(var table, var notes) -> {
                redirect.addFlashAttribute(
                        Flash.NAME,
                        Flash.done("process.paste.done", table.steps().size(), ProcessDraftPages.notes(notes, locale)));
                var rows = Sheet.of(table).rows();
                yield answer(drafts.save(actor, id, version, sheet.with(rows)), sheet, "", button, locale, redirect);
            }
            case Handed.File(var process, var text) ->
                answer(drafts.saveFile(actor, id, version, process, text), sheet, "", button, locale, redirect);
            case Handed.Refused(var because) -> refused(draft, ProcessDraftPages.notes(because, locale), locale);
            case Handed.Several(var titles) ->
                refused(draft, words.say("process.import.several", locale, String.join("; ", titles)), locale);
        };
    }

    private View refused(ProcessDraft draft, String why, Locale locale) {
        return pages.show(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "admin/process/draft",
                draftPages.view(draft, draft.sheet(), "", false, List.of(new Problem("file", why)), locale));
    }

    @GetMapping("/admin/processes/drafts/{id}/file")
    ResponseEntity<String> file(@PathVariable UUID id) {
        var draft = get(id);
        var file = drafts.look(draft, null).file().orElseThrow(ProcessDraftController::notFound);
        return download(draft.key() + ".bpmn", MediaType.APPLICATION_XML, file);
    }

    @GetMapping("/admin/processes/drafts/{id}/table")
    ResponseEntity<String> table(@PathVariable UUID id) {
        var draft = get(id);
        return download(draft.key() + ".csv", CSV, SheetCsv.of(draft.sheet()));
    }

    static ResponseEntity<String> download(String name, MediaType type, String text) {
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .contentType(new MediaType(type, StandardCharsets.UTF_8))
                .body(text);
    }

    private ProcessDraft get(UUID id) {
        return drafts.find(id).orElseThrow(ProcessDraftController::notFound);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    static String address(UUID id) {
        return "/admin/processes/drafts/" + id;
    }

    /** The button that was pressed, and the row it stands at. */
    private record Button(String name, int place) {

        static Button of(String action) {
            var dash = action.lastIndexOf('-');
            var isAtRow = dash > 0 && action.substring(dash + 1).matches("\\d{1,3}");
            return isAtRow
                    ? new Button(action.substring(0, dash), Integer.parseInt(action.substring(dash + 1)))
                    : new Button(action, 0);
        }

        boolean isPaste() {
            return name.equals("paste") || name.equals("append");
        }

        Sheet press(Sheet sheet) {
            return switch (name) {
                case "add" -> sheet.withRowAfter(place);
                case "remove" -> sheet.without(place);
                case "up" -> sheet.moved(place, -1);
                case "down" -> sheet.moved(place, 1);
                default -> sheet;
            };
        }

        /** Where the reader goes on. */
        String fragment() {
            return switch (name) {
                case "add" -> "#row-" + (place + 1) + "-label";
                case "up" -> "#row-" + Math.max(0, place - 1) + "-label";
                case "down" -> "#row-" + (place + 1) + "-label";
                case "remove" -> "#row-" + Math.max(0, place - 1) + "-label";
                default -> "";
            };
        }
    }
}
