// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin.campaign;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
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
import vn.motcua.campaign.Instruments;
import vn.motcua.campaign.Instruments.Taken;
import vn.motcua.campaign.Question;
import vn.motcua.campaign.Questionnaire;
import vn.motcua.campaign.Wording;
import vn.motcua.identity.Actor;
import vn.motcua.web.Flash;
import vn.motcua.web.Pages;
import vn.motcua.web.component.Problem;

/** Instruments: looked at, downloaded, sent in as another version. */
@Controller
class InstrumentsController {

    private final Pages pages;
    private final Instruments instruments;
    private final CampaignWords words;

    InstrumentsController(Pages pages, Instruments instruments, CampaignWords words) {
        this.pages = pages;
        this.instruments = instruments;
        this.words = words;
    }

    @GetMapping("/admin/instruments")
    View list() {
        instruments.starter();
        return show(HttpStatus.OK, List.of());
    }

    private View show(HttpStatus status, List<Problem> problems) {
        return pages.show(status, "admin/campaign/instruments", new InstrumentsView(instruments.all(), problems));
    }

    @PostMapping("/admin/instruments")
    View add(
            Actor actor,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Locale locale,
            RedirectAttributes redirect)
            throws IOException {
        if (file == null || file.isEmpty() || file.getSize() > Instruments.MOST_BYTES) {
            var key = file == null || file.isEmpty() ? "campaign.file.missing" : "campaign.file.big";
            return show(HttpStatus.UNPROCESSABLE_CONTENT, List.of(words.problem("file", key, locale)));
        }
        return switch (instruments.add(actor, new String(file.getBytes(), StandardCharsets.UTF_8))) {
            case Taken.In(var digest) -> {
                redirect.addFlashAttribute(Flash.NAME, Flash.done("campaign.instrument.taken"));
                yield Pages.goTo("/admin/instruments/" + digest);
            }
            case Taken.Refused(var reason) ->
                show(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        List.of(words.problem("file", "campaign.instrument.refused", locale, reason.in(locale))));
        };
    }

    @GetMapping("/admin/instruments/{digest}")
    View instrument(@PathVariable String digest, Locale locale) {
        var kept = instruments.find(digest).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return pages.show(
                "admin/campaign/instrument",
                new InstrumentView(kept, sections(instruments.questionnaire(digest), locale)));
    }

    private List<InstrumentView.Section> sections(Questionnaire questionnaire, Locale locale) {
        var bySection = questionnaire.questions().stream()
                .collect(Collectors.groupingBy(Question::section, LinkedHashMap::new, Collectors.toList()));
        return bySection.entrySet().stream()
                .map(entry -> section(entry.getKey(), entry.getValue(), questionnaire, locale))
                .toList();
    }

    private InstrumentView.Section section(
            Wording title, List<Question> questions, Questionnaire questionnaire, Locale locale) {
        var name = title.equals(questionnaire.title()) ? words.say("campaign.about", locale) : title.in(locale);
        return new InstrumentView.Section(
                name, questions.stream().map(question -> line(question, locale)).toList());
    }

    private InstrumentView.Line line(Question question, Locale locale) {
        var range = question.range();
        var answers = range == null
                ? question.options().stream()
                        .map(option -> option.code() + " " + option.text().in(locale))
                        .collect(Collectors.joining(" · "))
                : words.say("campaign.number", locale, range.least(), range.most());
        return new InstrumentView.Line(question.column(), question.text().in(locale), answers, question.when());
    }

    @GetMapping("/admin/instruments/{digest}/file")
    void file(@PathVariable String digest, HttpServletResponse response) throws IOException {
        if (instruments.find(digest).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        response.setContentType("application/yaml;charset=UTF-8");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"instrument.yaml\"");
        response.getWriter().write(instruments.content(digest));
    }
}
