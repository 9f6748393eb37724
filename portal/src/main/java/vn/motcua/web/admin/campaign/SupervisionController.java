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
import vn.motcua.campaign.Interview;
import vn.motcua.campaign.Result;
import vn.motcua.campaign.Supervision;
import vn.motcua.identity.Actor;
import vn.motcua.web.Flash;
import vn.motcua.web.Pages;
import vn.motcua.web.component.Link;
import vn.motcua.web.component.Problem;

/** A supervisor who is no administrator: what waits in their surveys, read, accepted or sent back. */
@Controller
class SupervisionController {

    private static final String HERE = "/desk/checks";

    private final Pages pages;
    private final Supervision supervision;
    private final CheckPages checks;
    private final CampaignWords words;

    SupervisionController(Pages pages, Supervision supervision, CheckPages checks, CampaignWords words) {
        this.pages = pages;
        this.supervision = supervision;
        this.checks = checks;
        this.words = words;
    }

    @GetMapping(HERE)
    View waiting(Actor actor) {
        return pages.show(
                "admin/campaign/waiting",
                new ToCheckView(
                        supervision.toCheck(actor).stream().map(this::check).toList()));
    }

    private BoardView.Check check(Interview done) {
        return new BoardView.Check(
                HERE + "/" + done.id(),
                done.village() + "-" + done.number() + ", " + done.place(),
                checks.name(done.interviewer()));
    }

    @GetMapping(HERE + "/{interview}")
    View interview(Actor actor, @PathVariable UUID interview, Locale locale) {
        return show(HttpStatus.OK, get(actor, interview), "", List.of(), locale);
    }

    private Interview get(Actor actor, UUID interview) {
        return supervision.find(actor, interview).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private View show(HttpStatus status, Interview interview, String remark, List<Problem> problems, Locale locale) {
        var way = List.of(new Link(words.say("campaign.checks", locale), HERE));
        return checks.show(status, interview, HERE + "/" + interview.id(), way, remark, problems, locale);
    }

    /** Accepts, or with {@code action=back} sends back. */
    @PostMapping(HERE + "/{interview}")
    View judge(
            Actor actor,
            @PathVariable UUID interview,
            @RequestParam(defaultValue = "") String action,
            @RequestParam(defaultValue = "") String remark,
            Locale locale,
            RedirectAttributes redirect) {
        var found = get(actor, interview);
        var isBack = action.equals("back");
        var result = isBack ? supervision.giveBack(actor, interview, remark) : supervision.accept(actor, interview);
        if (result instanceof Result.Refused refused) {
            var problem = words.problem("remark", refused, locale);
            return show(HttpStatus.UNPROCESSABLE_CONTENT, found, remark, List.of(problem), locale);
        }
        redirect.addFlashAttribute(
                Flash.NAME, Flash.done(isBack ? "campaign.check.returned" : "campaign.check.accepted"));
        return Pages.goTo(HERE);
    }
}
