// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin.campaign;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
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
import vn.motcua.campaign.Hindrance;
import vn.motcua.campaign.Interview;
import vn.motcua.campaign.ReserveVillages;
import vn.motcua.campaign.ReserveVillages.Cause;
import vn.motcua.campaign.Result;
import vn.motcua.campaign.Village;
import vn.motcua.identity.Actor;
import vn.motcua.web.Flash;
import vn.motcua.web.Pages;
import vn.motcua.web.component.Choice;
import vn.motcua.web.component.Problem;

/** One village of a campaign: its interviewer and its list of people. */
@Controller
class VillageController {

    private final Pages pages;
    private final Fieldwork fieldwork;
    private final ReserveVillages reserves;
    private final CampaignPages campaignPages;
    private final CampaignWords words;

    VillageController(
            Pages pages,
            Fieldwork fieldwork,
            ReserveVillages reserves,
            CampaignPages campaignPages,
            CampaignWords words) {
        this.pages = pages;
        this.fieldwork = fieldwork;
        this.reserves = reserves;
        this.campaignPages = campaignPages;
        this.words = words;
    }

    @GetMapping("/admin/campaigns/{campaign}/villages/{village}")
    View village(@PathVariable UUID campaign, @PathVariable UUID village, Locale locale) {
        return show(HttpStatus.OK, campaign, village, List.of(), locale);
    }

    private Village get(UUID campaign, UUID village) {
        return fieldwork
                .findVillage(campaign, village)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private View show(HttpStatus status, UUID campaign, UUID village, List<Problem> problems, Locale locale) {
        return pages.show(
                status,
                "admin/campaign/village",
                new VillageView(
                        campaign.toString(),
                        get(campaign, village),
                        campaignPages.get(campaign).isRunning(),
                        fieldwork.interviewers(campaign).stream()
                                .map(person -> Choice.of(person.id().toString(), person.nameOrLogin()))
                                .toList(),
                        fieldwork.list(campaign, village).stream()
                                .map(one -> line(one, locale))
                                .toList(),
                        reserves.left(village),
                        Arrays.stream(Cause.values())
                                .map(cause -> Choice.of(cause.name(), words.say("campaign.cause." + cause, locale)))
                                .toList(),
                        problems));
    }

    private VillageView.Line line(Interview one, Locale locale) {
        return new VillageView.Line(
                one.number(),
                one.name(),
                words.say("campaign.interview." + one.state(), locale),
                CampaignWords.tone(one.state()),
                one.reason().isEmpty() ? "" : words.say("campaign.absence." + one.reason(), locale),
                one.answers().isEmpty() ? null : "/admin/campaigns/" + one.campaign() + "/interviews/" + one.id());
    }

    @PostMapping("/admin/campaigns/{campaign}/villages/{village}/interviewer")
    View assign(
            Actor actor,
            @PathVariable UUID campaign,
            @PathVariable UUID village,
            @RequestParam(required = false) @Nullable UUID interviewer,
            Locale locale,
            RedirectAttributes redirect) {
        get(campaign, village);
        return answer(
                fieldwork.assign(actor, campaign, village, interviewer),
                "interviewer",
                "campaign.village.assigned",
                campaign,
                village,
                locale,
                redirect);
    }

    private View answer(
            Result result,
            String field,
            String key,
            UUID campaign,
            UUID village,
            Locale locale,
            RedirectAttributes redirect) {
        if (result instanceof Result.Refused refused) {
            var problem = words.problem(field, refused, locale);
            return show(HttpStatus.UNPROCESSABLE_CONTENT, campaign, village, List.of(problem), locale);
        }
        redirect.addFlashAttribute(Flash.NAME, Flash.done(key));
        return Pages.goTo("/admin/campaigns/" + campaign + "/villages/" + village);
    }

    /** The village is given up, and the next reserve of its commune steps in. */
    @PostMapping("/admin/campaigns/{campaign}/villages/{village}/replace")
    View replace(
            Actor actor,
            @PathVariable UUID campaign,
            @PathVariable UUID village,
            @RequestParam(defaultValue = "") String cause,
            Locale locale,
            RedirectAttributes redirect) {
        get(campaign, village);
        var result = Arrays.stream(Cause.values())
                .filter(one -> one.name().equals(cause))
                .findFirst()
                .map(known -> reserves.replace(actor, campaign, village, known))
                .orElse(Result.refused(Hindrance.REASON_MISSING));
        if (result instanceof Result.Refused refused) {
            var problem = words.problem("cause", refused, locale);
            return show(HttpStatus.UNPROCESSABLE_CONTENT, campaign, village, List.of(problem), locale);
        }
        redirect.addFlashAttribute(Flash.NAME, Flash.done("campaign.village.stepped"));
        return Pages.goTo("/admin/campaigns/" + campaign + "/board");
    }

    @PostMapping("/admin/campaigns/{campaign}/villages/{village}/people")
    View drawPeople(
            Actor actor,
            @PathVariable UUID campaign,
            @PathVariable UUID village,
            @RequestParam(defaultValue = "") String people,
            Locale locale,
            RedirectAttributes redirect) {
        get(campaign, village);
        return answer(
                fieldwork.drawPeople(actor, campaign, village, people),
                "people",
                "campaign.people.drawn",
                campaign,
                village,
                locale,
                redirect);
    }
}
