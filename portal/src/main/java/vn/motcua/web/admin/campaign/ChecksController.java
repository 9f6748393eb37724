// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin.campaign;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
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
import vn.motcua.campaign.Fieldwork;
import vn.motcua.campaign.Instruments;
import vn.motcua.campaign.Interview;
import vn.motcua.campaign.Question;
import vn.motcua.campaign.Questionnaire;
import vn.motcua.campaign.Result;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.Actor;
import vn.motcua.web.Flash;
import vn.motcua.web.Pages;
import vn.motcua.web.component.Problem;

/** A supervisor reads an interview, accepts it, or sends it back and says why. */
@Controller
class ChecksController {

    /** Nobody reads a question out and hears the answer in less. */
    private static final int HASTY_SECONDS = 3;

    private final Pages pages;
    private final Fieldwork fieldwork;
    private final Instruments instruments;
    private final Accounts accounts;
    private final CampaignPages campaignPages;
    private final CampaignWords words;

    ChecksController(
            Pages pages,
            Fieldwork fieldwork,
            Instruments instruments,
            Accounts accounts,
            CampaignPages campaignPages,
            CampaignWords words) {
        this.pages = pages;
        this.fieldwork = fieldwork;
        this.instruments = instruments;
        this.accounts = accounts;
        this.campaignPages = campaignPages;
        this.words = words;
    }

    @GetMapping("/admin/campaigns/{campaign}/interviews/{interview}")
    View check(@PathVariable UUID campaign, @PathVariable UUID interview, Locale locale) {
        return show(HttpStatus.OK, get(campaign, interview), "", List.of(), locale);
    }

    private Interview get(UUID campaign, UUID interview) {
        return fieldwork.find(campaign, interview).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private View show(HttpStatus status, Interview interview, String remark, List<Problem> problems, Locale locale) {
        var questionnaire = instruments.questionnaire(
                campaignPages.get(interview.campaign()).instrument());
        return pages.show(
                status,
                "admin/campaign/check",
                new CheckView(
                        interview.campaign().toString(),
                        interview.id().toString(),
                        interview.village() + "-" + interview.number(),
                        interview.place(),
                        name(interview.interviewer()),
                        words.say("campaign.interview." + interview.state(), locale),
                        interview.state() == Interview.State.DONE,
                        interview.begunAt(),
                        interview.doneAt(),
                        interview.totalSeconds() / 60,
                        remark.isEmpty() ? interview.remark() : remark,
                        lines(interview, questionnaire, locale),
                        problems));
    }

    private String name(@Nullable UUID account) {
        return account == null
                ? ""
                : accounts.find(account).map(found -> found.nameOrLogin()).orElse("");
    }

    private static List<CheckView.Line> lines(Interview interview, Questionnaire questionnaire, Locale locale) {
        return questionnaire.questions().stream()
                .filter(question -> interview.answers().containsKey(question.column()))
                .map(question -> line(interview, questionnaire, question, locale))
                .toList();
    }

    private static CheckView.Line line(
            Interview interview, Questionnaire questionnaire, Question question, Locale locale) {
        var code = interview.answers().getOrDefault(question.column(), "");
        var seconds = interview.seconds().getOrDefault(question.column(), 0);
        var text = Stream.concat(question.options().stream(), questionnaire.silences().stream())
                .filter(option -> option.code().equals(code))
                .map(option -> option.text().in(locale))
                .findFirst()
                .orElse(code);
        return new CheckView.Line(
                question.column(),
                question.text().in(locale),
                text,
                seconds,
                !interview.seconds().isEmpty() && seconds < HASTY_SECONDS,
                questionnaire.isSilence(code));
    }

    /** Accepts, or with {@code action=back} sends back. */
    @PostMapping("/admin/campaigns/{campaign}/interviews/{interview}")
    View judge(
            Actor actor,
            @PathVariable UUID campaign,
            @PathVariable UUID interview,
            @RequestParam(defaultValue = "") String action,
            @RequestParam(defaultValue = "") String remark,
            Locale locale,
            RedirectAttributes redirect) {
        var found = get(campaign, interview);
        var result = action.equals("back")
                ? fieldwork.giveBack(actor, campaign, interview, remark)
                : fieldwork.accept(actor, campaign, interview);
        if (result instanceof Result.Refused refused) {
            var problem = words.problem("remark", refused, locale);
            return show(HttpStatus.UNPROCESSABLE_CONTENT, found, remark, List.of(problem), locale);
        }
        redirect.addFlashAttribute(
                Flash.NAME, Flash.done(action.equals("back") ? "campaign.check.returned" : "campaign.check.accepted"));
        return Pages.goTo("/admin/campaigns/" + campaign + "/board");
    }
}
