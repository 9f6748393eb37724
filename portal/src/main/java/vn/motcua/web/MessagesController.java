// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
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
import vn.motcua.dossier.Correspondence;
import vn.motcua.dossier.DossierMessage;
import vn.motcua.dossier.DossierView;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Outcome;
import vn.motcua.identity.Actor;
import vn.motcua.platform.Ids;
import vn.motcua.vault.Kept;
import vn.motcua.vault.Vault;
import vn.motcua.vault.VaultFile;
import vn.motcua.web.component.Link;
import vn.motcua.web.component.Problem;

/** The messages about a dossier, for its owner and for the officers who may see it. */
@Controller
class MessagesController {

    private static final int MOST_FILES = 5;

    private final Pages pages;
    private final Dossiers dossiers;
    private final Correspondence correspondence;
    private final Vault vault;
    private final Names names;
    private final MessageSource words;
    private final HeldTexts held;

    MessagesController(
            Pages pages,
            Dossiers dossiers,
            Correspondence correspondence,
            Vault vault,
            Names names,
            MessageSource words,
            HeldTexts held) {
        this.pages = pages;
        this.dossiers = dossiers;
        this.correspondence = correspondence;
        this.vault = vault;
        this.names = names;
        this.words = words;
        this.held = held;
    }

    /** What is being written: the text, and the files that are with us already. */
    private record Writing(String text, List<VaultFile> files, List<Problem> problems) {

        static Writing nothing() {
            return new Writing("", List.of(), List.of());
        }
    }

    @GetMapping({"/my/dossiers/{code}/messages", "/desk/dossiers/{code}/messages"})
    View messages(Actor reader, @PathVariable String code, HttpServletRequest request, Locale locale) {
        var dossier = dossier(reader, code);
        var writing =
                held.find(request).map(fields -> read(reader, fields, locale)).orElse(Writing.nothing());
        return show(HttpStatus.OK, reader, dossier, writing, locale);
    }

    @PostMapping({"/my/dossiers/{code}/messages", "/desk/dossiers/{code}/messages"})
    View write(
            Actor reader,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(name = "kept", required = false) @Nullable List<UUID> kept,
            @RequestParam(name = "file", required = false) @Nullable List<MultipartFile> files,
            HttpServletRequest request,
            RedirectAttributes next,
            Locale locale) {
        var dossier = dossier(reader, code);
        var writing = read(reader, text, kept, files, locale);
        if (!writing.problems().isEmpty()) {
            return show(HttpStatus.UNPROCESSABLE_CONTENT, reader, dossier, writing, locale);
        }
        return switch (correspondence.write(reader, dossier.code(), text, writing.files())) {
            case Outcome.Done _ -> {
                next.addFlashAttribute(Flash.NAME, Flash.done("citizen.messages.sent"));
                yield Pages.goTo(request.getRequestURI());
            }
            case Outcome.Refused refused -> {
                var field = Objects.requireNonNullElse(refused.field(), "text");
                var problem = new Problem(field, pages.refusal(refused, locale));
                var again = new Writing(text, writing.files(), List.of(problem));
                yield show(HttpStatus.UNPROCESSABLE_CONTENT, reader, dossier, again, locale);
            }
        };
    }

    private Writing read(Actor reader, MultiValueMap<String, String> typed, Locale locale) {
        var kept = typed.getOrDefault("kept", List.of()).stream()
                .flatMap(id -> Ids.find(id).stream())
                .toList();
        return read(reader, typed.getOrDefault("text", List.of("")).getFirst(), kept, null, locale);
    }

    private Writing read(
            Actor reader, String text, @Nullable List<UUID> kept, @Nullable List<MultipartFile> files, Locale locale) {
        var taken = new ArrayList<VaultFile>();
        var problems = new ArrayList<Problem>();
        Objects.requireNonNullElse(kept, List.<UUID>of()).stream()
                .limit(MOST_FILES)
                .forEach(id -> vault.findOwn(reader, id).ifPresent(taken::add));
        var chosen = chosen(files);
        if (taken.size() + chosen.size() > MOST_FILES) {
            problems.add(new Problem("file", say("citizen.messages.tooMany", locale, MOST_FILES)));
            return new Writing(text, taken, problems);
        }
        for (var file : chosen) {
            switch (keep(reader, file)) {
                case Kept.Stored stored -> taken.add(stored.file());
                case Kept.Refused refused ->
                    problems.add(new Problem(
                            "file",
                            say(refused.messageKey(), locale, refused.args().toArray())));
            }
        }
        return new Writing(text, taken, problems);
    }

    /** An input in which no file was chosen sends one without a name. */
    private static List<MultipartFile> chosen(@Nullable List<MultipartFile> files) {
        return Objects.requireNonNullElse(files, List.<MultipartFile>of()).stream()
                .filter(file -> !nameOf(file).isBlank())
                .toList();
    }

    private static String nameOf(MultipartFile file) {
        return Objects.requireNonNullElse(file.getOriginalFilename(), "");
    }

    private Kept keep(Actor reader, MultipartFile file) {
        try (var content = file.getInputStream()) {
            return vault.keep(reader, nameOf(file), content);
        } catch (IOException e) {
            throw new UncheckedIOException("A file sent with a message could not be read", e);
        }
    }

    private View show(HttpStatus status, Actor reader, DossierView dossier, Writing writing, Locale locale) {
        var home = (reader.isCitizen() ? "/my" : "/desk") + "/dossiers/" + dossier.code();
        var lines = correspondence.of(reader, dossier.code()).orElseThrow(MessagesController::notFound).stream()
                .map(message -> line(message, reader, home, locale))
                .toList();
        var kept = writing.files().stream()
                .map(file -> new MessagesView.Kept(file.id().toString(), file.name()))
                .toList();
        return pages.show(
                status,
                "dossier/messages",
                new MessagesView(
                        dossier.code(),
                        names.procedure(dossier.procedureCode(), dossier.procedureName(), locale),
                        home,
                        lines,
                        writing.text(),
                        kept,
                        vault.largest().toBytes(),
                        MOST_FILES,
                        writing.problems()));
    }

    private MessagesView.Line line(DossierMessage message, Actor reader, String home, Locale locale) {
        var files = message.files().stream()
                .map(file -> new Link(file.name(), home + "/files/" + file.id()))
                .toList();
        return new MessagesView.Line(
                message.at(),
                who(message, reader, locale),
                message.fromApplicant() == reader.isCitizen(),
                message.text(),
                files);
    }

    private String who(DossierMessage message, Actor reader, Locale locale) {
        if (message.fromApplicant()) {
            return reader.isCitizen()
                    ? say("citizen.messages.you", locale)
                    : message.author() + " – " + say("citizen.messages.applicant", locale);
        }
        return message.author() + " – " + names.unit(message.unit(), message.at(), locale);
    }

    private String say(String key, Locale locale, Object... arguments) {
        return words.getMessage(key, arguments, locale);
    }

    private DossierView dossier(Actor reader, String code) {
        return dossiers.view(reader, code).orElseThrow(MessagesController::notFound);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
