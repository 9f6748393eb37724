// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin.procedure;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
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
import vn.motcua.blank.Blank;
import vn.motcua.blank.BlankPut;
import vn.motcua.blank.Blanks;
import vn.motcua.catalogue.Paper;
import vn.motcua.catalogue.Procedures;
import vn.motcua.identity.Actor;
import vn.motcua.web.Flash;
import vn.motcua.web.Pages;
import vn.motcua.web.component.Problem;

/** Puts blanks at the papers of a procedure: a file, or the address where it lies. */
@Controller
class BlanksController {

    private final Pages pages;
    private final Blanks blanks;
    private final Procedures procedures;
    private final MessageSource words;

    BlanksController(Pages pages, Blanks blanks, Procedures procedures, MessageSource words) {
        this.pages = pages;
        this.blanks = blanks;
        this.procedures = procedures;
        this.words = words;
    }

    /** What somebody typed that cannot be. */
    private record Wrong(String paper, String link, Problem problem) {}

    @GetMapping("/admin/procedures/{procedure}/blanks")
    View show(@PathVariable("procedure") String code, Locale locale) {
        return pages.show("admin/procedure/blanks", view(code, null, locale));
    }

    @PostMapping("/admin/procedures/{procedure}/blanks/{paper}")
    View put(
            Actor actor,
            Locale locale,
            @PathVariable("procedure") String code,
            @PathVariable String paper,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String link,
            RedirectAttributes next)
            throws IOException {
        var isLink =
                file == null || Objects.toString(file.getOriginalFilename(), "").isEmpty();
        var put = file == null || isLink ? blanks.link(actor, code, paper, link) : keep(actor, code, paper, file);
        if (put instanceof BlankPut.Refused refused) {
            var text = words.getMessage(refused.messageKey(), refused.args().toArray(), locale);
            var problem = new Problem((isLink ? "link-" : "file-") + paper, text);
            return pages.show(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "admin/procedure/blanks",
                    view(code, new Wrong(paper, link, problem), locale));
        }
        next.addFlashAttribute(Flash.NAME, Flash.done("blank.put"));
        return Pages.goTo(address(code));
    }

    private BlankPut keep(Actor actor, String code, String paper, MultipartFile file) throws IOException {
        try (var content = file.getInputStream()) {
            return blanks.put(actor, code, paper, Objects.toString(file.getOriginalFilename(), ""), content);
        }
    }

    @PostMapping("/admin/procedures/{procedure}/blanks/{paper}/remove")
    View remove(
            Actor actor, @PathVariable("procedure") String code, @PathVariable String paper, RedirectAttributes next) {
        blanks.remove(actor, code, paper);
        next.addFlashAttribute(Flash.NAME, Flash.done("blank.removed"));
        return Pages.goTo(address(code));
    }

    private static String address(String code) {
        return "/admin/procedures/" + code + "/blanks";
    }

    private BlanksView view(String code, @Nullable Wrong wrong, Locale locale) {
        var procedure = procedures.find(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var there = blanks.of(code);
        return new BlanksView(
                code,
                procedure.name().in(locale),
                "en".equals(locale.getLanguage()) && !procedure.name().en().isBlank() ? "en" : "vi",
                address(code),
                lines(blanks.papers(code), there, wrong, locale),
                Blanks.LARGEST.toBytes(),
                wrong == null ? List.of() : List.of(wrong.problem()));
    }

    /** The papers of the procedure, then the blanks of such as it no longer asks for. */
    private static List<BlanksView.Line> lines(
            List<Paper> papers, Map<String, Blank> there, @Nullable Wrong wrong, Locale locale) {
        var keys = papers.stream().map(Paper::key).collect(Collectors.toSet());
        var asked = papers.stream().map(paper -> line(paper, there.get(paper.key()), wrong, locale));
        var gone = there.values().stream()
                .filter(blank -> !keys.contains(blank.paper()))
                .sorted(Comparator.comparing(Blank::paper))
                .map(blank ->
                        new BlanksView.Line(blank.paper(), blank.paper(), "", blank.address(), told(blank), "", true));
        return Stream.concat(asked, gone).toList();
    }

    private static String told(Blank blank) {
        return Objects.requireNonNullElse(blank.link(), blank.name());
    }

    private static BlanksView.Line line(Paper paper, @Nullable Blank blank, @Nullable Wrong wrong, Locale locale) {
        var link = blank == null ? "" : Objects.requireNonNullElse(blank.link(), "");
        return new BlanksView.Line(
                paper.key(),
                paper.name().in(locale),
                paper.template(),
                blank == null ? null : blank.address(),
                blank == null ? "" : told(blank),
                wrong != null && wrong.paper().equals(paper.key()) ? wrong.link() : link,
                false);
    }
}
