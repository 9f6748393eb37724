// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.citizen;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
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
import vn.motcua.dossier.Contests;
import vn.motcua.dossier.DossierView;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Drafts;
import vn.motcua.dossier.Outcome;
import vn.motcua.identity.Actor;
import vn.motcua.platform.Ids;
import vn.motcua.vault.Kept;
import vn.motcua.vault.Vault;
import vn.motcua.vault.VaultFile;
import vn.motcua.web.Flash;
import vn.motcua.web.HeldTexts;
import vn.motcua.web.Names;
import vn.motcua.web.Pages;
import vn.motcua.web.component.Problem;
import vn.motcua.web.paper.Uploads;

/** After a dossier came to a bad end: contest it, or file it anew from the old answers and papers. */
@Controller
class ContestController {

    private final Pages pages;
    private final Dossiers dossiers;
    private final Contests contests;
    private final Drafts drafts;
    private final Vault vault;
    private final Names names;
    private final MessageSource words;
    private final HeldTexts held;

    ContestController(
            Pages pages,
            Dossiers dossiers,
            Contests contests,
            Drafts drafts,
            Vault vault,
            Names names,
            MessageSource words,
            HeldTexts held) {
        this.pages = pages;
        this.dossiers = dossiers;
        this.contests = contests;
        this.drafts = drafts;
        this.vault = vault;
        this.names = names;
        this.words = words;
        this.held = held;
    }

    @GetMapping("/my/dossiers/{code}/contest")
    View ask(
            Actor reader,
            @PathVariable String code,
            HttpServletRequest request,
            RedirectAttributes next,
            Locale locale) {
        var dossier = dossier(reader, code);
        return contests.openUntil(reader, code)
                .map(until -> show(HttpStatus.OK, reader, dossier, heldFor(reader, request), List.of(), locale))
                .orElseGet(() -> notNow(dossier, next));
    }

    private Written heldFor(Actor reader, HttpServletRequest request) {
        return held.find(request)
                .map(typed -> new Written(
                        typed.getOrDefault("reason", List.of("")).getFirst(),
                        typed.getOrDefault("kept", List.of()).stream()
                                .flatMap(id -> Ids.find(id).stream())
                                .flatMap(id -> vault.findOwn(reader, id).stream())
                                .toList()))
                .orElseGet(() -> new Written("", List.of()));
    }

    @PostMapping("/my/dossiers/{code}/contest")
    View contest(
            Actor reader,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(name = "file", required = false) @Nullable List<MultipartFile> files,
            @RequestParam(name = "kept", defaultValue = "") List<UUID> kept,
            RedirectAttributes next,
            Locale locale) {
        var dossier = dossier(reader, code);
        if (contests.openUntil(reader, code).isEmpty()) {
            return notNow(dossier, next);
        }
        var problems = new ArrayList<Problem>();
        var written = new Written(reason, files(reader, files, kept, problems, locale));
        if (problems.isEmpty()) {
            switch (contests.contest(reader, dossier.code(), reason, written.ids())) {
                case Outcome.Done done -> {
                    next.addFlashAttribute(Flash.NAME, Flash.done("contest.done"));
                    return Pages.goTo("/my/dossiers/" + done.code());
                }
                case Outcome.Refused refused ->
                    problems.add(new Problem(
                            refused.field() == null ? "" : refused.field(), pages.refusal(refused, locale)));
            }
        }
        return show(HttpStatus.UNPROCESSABLE_CONTENT, reader, dossier, written, problems, locale);
    }

    @PostMapping("/my/dossiers/{code}/reopen")
    View reopen(Actor reader, @PathVariable String code, RedirectAttributes next) {
        var dossier = dossier(reader, code);
        var draft = drafts.reopen(reader, dossier.code());
        if (draft.isEmpty()) {
            next.addFlashAttribute(Flash.NAME, Flash.problem("contest.reopen.not"));
            return Pages.goTo("/my/dossiers/" + dossier.code());
        }
        next.addFlashAttribute(Flash.NAME, Flash.done("contest.reopen.done"));
        return Pages.goTo("/my/drafts/" + draft.get().id() + "/check");
    }

    /** What was written so far, with the files that came with it. */
    private record Written(String reason, List<VaultFile> files) {

        List<UUID> ids() {
            return files.stream().map(VaultFile::id).toList();
        }
    }

    /** Those that came before stay, whatever else is wrong. */
    private List<VaultFile> files(
            Actor reader, @Nullable List<MultipartFile> files, List<UUID> kept, List<Problem> problems, Locale locale) {
        var before = kept.stream().flatMap(id -> vault.findOwn(reader, id).stream());
        var taken = Uploads.chosen(files).stream().flatMap(file -> switch (keep(reader, file)) {
            case Kept.Stored stored -> Stream.of(stored.file());
            case Kept.Refused refused -> {
                problems.add(new Problem(
                        "file",
                        words.getMessage(refused.messageKey(), refused.args().toArray(), locale)));
                yield Stream.empty();
            }
        });
        return Stream.concat(before, taken).toList();
    }

    private Kept keep(Actor reader, MultipartFile file) {
        try (var content = file.getInputStream()) {
            return vault.keep(reader, Uploads.nameOf(file), content);
        } catch (IOException e) {
            throw new UncheckedIOException("An uploaded file could not be read", e);
        }
    }

    private View show(
            HttpStatus status,
            Actor reader,
            DossierView dossier,
            Written written,
            List<Problem> problems,
            Locale locale) {
        var until = contests.openUntil(reader, dossier.code()).orElse(dossier.submittedAt());
        return pages.show(
                status,
                "citizen/contest",
                new ContestView(
                        dossier.code(),
                        names.procedure(dossier.procedureCode(), dossier.procedureName(), locale),
                        until,
                        written.reason(),
                        written.files(),
                        vault.largest().toBytes(),
                        Contests.MOST_FILES,
                        problems));
    }

    private static View notNow(DossierView dossier, RedirectAttributes next) {
        next.addFlashAttribute(Flash.NAME, Flash.note("contest.notNow"));
        return Pages.goTo("/my/dossiers/" + dossier.code());
    }

    private DossierView dossier(Actor reader, String code) {
        return dossiers.view(reader, code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
