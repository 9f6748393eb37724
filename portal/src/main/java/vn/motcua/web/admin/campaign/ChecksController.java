// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin.campaign;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
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
import vn.motcua.campaign.Interview;
import vn.motcua.campaign.Result;
import vn.motcua.identity.Actor;
import vn.motcua.web.Flash;
import vn.motcua.web.Pages;
import vn.motcua.web.component.Link;
import vn.motcua.web.component.Problem;

/** An administrator reads an interview, accepts it, or sends it back and says why. */
@Controller
class ChecksController {

    private final Fieldwork fieldwork;
    private final CheckPages checks;
    private final CampaignWords words;

    ChecksController(Fieldwork fieldwork, CheckPages checks, CampaignWords words) {
        this.fieldwork = fieldwork;
        this.checks = checks;
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
        return checks.show(
                status,
                interview,
                "/admin/campaigns/" + interview.campaign() + "/interviews/" + interview.id(),
                List.of(
                        new Link(words.say("campaign.campaigns", locale), "/admin/campaigns"),
                        new Link(
                                words.say("campaign.board", locale),
                                "/admin/campaigns/" + interview.campaign() + "/board")),
                remark,
                problems,
                locale);
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
