// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.officer.notes;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.dossier.DossierView;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Outcome.Refused;
import vn.motcua.identity.Actor;
import vn.motcua.remarks.Note;
import vn.motcua.remarks.Notes;
import vn.motcua.web.Flash;
import vn.motcua.web.Names;
import vn.motcua.web.Pages;
import vn.motcua.web.component.Choice;
import vn.motcua.web.component.Problem;
import vn.motcua.web.officer.phrases.PhraseBars;
import vn.motcua.wording.Purpose;

/** Reads and writes the notes of one's unit on a dossier. */
@Controller
class NotesController {

    private final Pages pages;
    private final Dossiers dossiers;
    private final Notes notes;
    private final PhraseBars phrases;
    private final Names names;
    private final MessageSource words;
    private final InstantSource clock;

    NotesController(
            Pages pages,
            Dossiers dossiers,
            Notes notes,
            PhraseBars phrases,
            Names names,
            MessageSource words,
            InstantSource clock) {
        this.pages = pages;
        this.dossiers = dossiers;
        this.notes = notes;
        this.phrases = phrases;
        this.names = names;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/desk/dossiers/{code}/notes")
    View read(Actor actor, Locale locale, @PathVariable String code) {
        return show(HttpStatus.OK, actor, visible(actor, code), "", List.of(), locale);
    }

    @PostMapping("/desk/dossiers/{code}/notes")
    View write(
            Actor actor,
            Locale locale,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(required = false) @Nullable UUID note,
            @RequestParam(defaultValue = "") String action,
            @RequestParam Map<String, String> fields,
            RedirectAttributes next) {
        var dossier = visible(actor, code);
        if (PhraseBars.isPressed(fields)) {
            var written = phrases.inserted(actor, Purpose.NOTE, dossier.procedureCode(), fields, locale);
            return show(HttpStatus.OK, actor, dossier, written.getOrDefault("text", ""), List.of(), locale);
        }
        var refused = change(actor, dossier, unit, note, action, text);
        if (refused.isPresent() && note != null) {
            next.addFlashAttribute(Flash.NAME, Flash.problem("officer.refused", pages.refusal(refused.get(), locale)));
            return Pages.goTo(address(dossier));
        }
        if (refused.isPresent()) {
            var problem = new Problem("text", pages.refusal(refused.get(), locale));
            return show(HttpStatus.UNPROCESSABLE_CONTENT, actor, dossier, text, List.of(problem), locale);
        }
        next.addFlashAttribute(Flash.NAME, Flash.done(action.equals("strike") ? "notes.struck" : "notes.kept"));
        return Pages.goTo(address(dossier));
    }

    private Optional<Refused> change(
            Actor actor, DossierView dossier, String unit, @Nullable UUID note, String action, String text) {
        if (note == null) {
            return notes.write(actor, dossier, unit, text);
        }
        return action.equals("strike") ? notes.strike(actor, dossier, note) : notes.change(actor, dossier, note, text);
    }

    private static String address(DossierView dossier) {
        return "/desk/dossiers/" + dossier.code() + "/notes";
    }

    private View show(
            HttpStatus status, Actor actor, DossierView dossier, String text, List<Problem> problems, Locale locale) {
        var kept = notes.on(actor, dossier);
        var areSeveral = kept.stream().map(Note::unit).distinct().count() > 1;
        return pages.show(
                status,
                "officer/notes",
                new NotesView(
                        dossier.code(),
                        names.procedure(dossier.procedureCode(), dossier.procedureName(), locale),
                        dossier.applicant().name(),
                        Notes.unitsOf(actor, dossier).stream()
                                .map(unit -> Choice.of(unit, names.unit(unit, locale)))
                                .toList(),
                        kept.stream()
                                .map(note -> line(note, actor, areSeveral, clock.instant(), locale))
                                .toList(),
                        text,
                        phrases.of(actor, Purpose.NOTE, dossier.procedureCode(), Map.of(), locale)
                                .with(List.of(Choice.of("text", say("notes.new", locale)))),
                        problems));
    }

    private NotesView.Line line(Note note, Actor actor, boolean namesUnit, Instant now, Locale locale) {
        return new NotesView.Line(
                note.id().toString(),
                note.text(),
                note.authorName(),
                namesUnit ? names.unit(note.unit(), locale) : "",
                note.writtenAt(),
                note.changedAt(),
                note.struckAt(),
                note.mayBeChangedBy(actor.id(), now),
                note.mayBeStruckBy(actor.id()));
    }

    private String say(String key, Locale locale) {
        return words.getMessage(key, null, locale);
    }

    private DossierView visible(Actor actor, String code) {
        return dossiers.view(actor, code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
