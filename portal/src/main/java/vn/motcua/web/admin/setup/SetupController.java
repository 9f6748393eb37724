// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin.setup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
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
import vn.motcua.identity.Actor;
import vn.motcua.platform.VietnamTime;
import vn.motcua.setup.SetupFiles;
import vn.motcua.setup.Setups;
import vn.motcua.setup.UnreadableSetup;
import vn.motcua.web.Flash;
import vn.motcua.web.Pages;
import vn.motcua.web.component.Problem;

/** The set-up of the province is downloaded, sent in, looked at, and taken over. */
@Controller
class SetupController {

    private final Pages pages;
    private final Setups setups;
    private final MessageSource words;
    private final InstantSource clock;

    SetupController(Pages pages, Setups setups, MessageSource words, InstantSource clock) {
        this.pages = pages;
        this.setups = setups;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/admin/setup")
    View setup() {
        return show(HttpStatus.OK, List.of());
    }

    private View show(HttpStatus status, List<Problem> problems) {
        return pages.show(status, "admin/setup/setup", new SetupView(setups.folders(), problems));
    }

    @GetMapping("/admin/setup/zip")
    ResponseEntity<byte[]> zip() throws IOException {
        var name = "motcua-setup-" + VietnamTime.dateOf(clock.instant()) + ".zip";
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("application/zip"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(SetupFiles.zip(setups.write()));
    }

    @PostMapping("/admin/setup")
    View send(Actor actor, Locale locale, @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        if (file == null || file.isEmpty()) {
            return wrong(locale, "setup.wrong.file", "");
        }
        try (var stream = file.getInputStream()) {
            var name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
            return Pages.goTo("/admin/setup/" + setups.keep(SetupFiles.readZip(stream), name, actor.id()));
        } catch (UnreadableSetup e) {
            return wrong(locale, "setup.unreadable." + e.key(), e.about());
        }
    }

    private View wrong(Locale locale, String key, String about) {
        var problem = new Problem("file", words.getMessage(key, new Object[] {about}, locale));
        return show(HttpStatus.UNPROCESSABLE_CONTENT, List.of(problem));
    }

    @GetMapping("/admin/setup/{id}")
    View look(@PathVariable UUID id) {
        var kept = get(id);
        return pages.show(
                "admin/setup/comparison", new ComparisonView(id.toString(), kept.name(), setups.compare(kept.files())));
    }

    @PostMapping("/admin/setup/{id}")
    View take(Actor actor, @PathVariable UUID id, RedirectAttributes redirect) {
        var kept = get(id);
        var done = setups.take(kept.files(), actor.id());
        if (!done.isPossible()) {
            return pages.show(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "admin/setup/comparison",
                    new ComparisonView(id.toString(), kept.name(), done));
        }
        setups.forget(id);
        redirect.addFlashAttribute(
                Flash.NAME,
                Flash.done("setup.taken", done.created().size(), done.changed().size()));
        return Pages.goTo("/admin/setup");
    }

    private Setups.Kept get(UUID id) {
        return setups.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
