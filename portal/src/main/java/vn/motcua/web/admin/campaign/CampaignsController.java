// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin.campaign;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.campaign.Campaigns;
import vn.motcua.campaign.Campaigns.Made;
import vn.motcua.campaign.Hindrance;
import vn.motcua.campaign.Instruments;
import vn.motcua.campaign.Result;
import vn.motcua.identity.Actor;
import vn.motcua.platform.VietnamTime;
import vn.motcua.web.Flash;
import vn.motcua.web.Pages;
import vn.motcua.web.component.Problem;

/** The campaigns there are; one is begun, changed, discarded. */
@Controller
class CampaignsController {

    private final Pages pages;
    private final Campaigns campaigns;
    private final Instruments instruments;
    private final CampaignPages campaignPages;
    private final CampaignWords words;
    private final InstantSource clock;

    CampaignsController(
            Pages pages,
            Campaigns campaigns,
            Instruments instruments,
            CampaignPages campaignPages,
            CampaignWords words,
            InstantSource clock) {
        this.pages = pages;
        this.campaigns = campaigns;
        this.instruments = instruments;
        this.campaignPages = campaignPages;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/admin/campaigns")
    View list(Locale locale) {
        return pages.show(
                "admin/campaign/campaigns",
                new CampaignsView(campaigns.all().stream()
                        .map(campaign -> new CampaignsView.Line(
                                "/admin/campaigns/" + campaign.id(),
                                campaign.outline().title(),
                                campaign.outline().year(),
                                words.state(campaign, locale),
                                CampaignWords.tone(campaign.state()),
                                campaign.createdAt()))
                        .toList()));
    }

    @GetMapping("/admin/campaigns/new")
    View begin(Locale locale) {
        var year = VietnamTime.dateOf(clock.instant()).getYear();
        return beginning(HttpStatus.OK, CampaignForm.beginning(year), List.of(), locale);
    }

    private View beginning(HttpStatus status, CampaignForm form, List<Problem> problems, Locale locale) {
        instruments.starter();
        return pages.show(status, "admin/campaign/new", new NewCampaignView(form, words.instruments(locale), problems));
    }

    @PostMapping("/admin/campaigns/new")
    View make(Actor actor, Locale locale, @ModelAttribute CampaignForm form) {
        var problems = problemsOf(form, locale);
        if (!problems.isEmpty()) {
            return beginning(HttpStatus.UNPROCESSABLE_CONTENT, form, problems, locale);
        }
        return switch (campaigns.make(actor, form.outline(), CampaignForm.text(form.instrument()))) {
            case Made.Done(var id) -> Pages.goTo("/admin/campaigns/" + id);
            case Made.Refused(var why) ->
                beginning(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        form,
                        List.of(words.problem("series", Result.refused(why), locale)),
                        locale);
        };
    }

    private List<Problem> problemsOf(CampaignForm form, Locale locale) {
        var problems = new ArrayList<>(form.wrong().stream()
                .map(field -> words.problem(field, "campaign.wrong." + field, locale))
                .toList());
        if (instruments.find(CampaignForm.text(form.instrument())).isEmpty()) {
            problems.add(words.problem("instrument", "campaign.wrong.instrument", locale));
        }
        return problems;
    }

    @GetMapping("/admin/campaigns/{campaign}")
    View campaign(@PathVariable UUID campaign, Locale locale) {
        return campaignPages.show(campaign, locale);
    }

    @PostMapping("/admin/campaigns/{campaign}")
    View change(
            Actor actor,
            @PathVariable UUID campaign,
            @RequestParam(defaultValue = "0") int version,
            @ModelAttribute CampaignForm form,
            Locale locale,
            RedirectAttributes redirect) {
        var found = campaigns.find(campaign).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var problems = problemsOf(form, locale);
        if (!problems.isEmpty()) {
            return campaignPages.show(HttpStatus.UNPROCESSABLE_CONTENT, found, form, List.of(), problems, locale);
        }
        var result = campaigns.change(actor, campaign, version, form.outline(), CampaignForm.text(form.instrument()));
        if (result instanceof Result.Refused refused) {
            var field = refused.why() == Hindrance.SERIES_OF_OTHERS ? "series" : "";
            return campaignPages.show(
                    HttpStatus.CONFLICT,
                    found,
                    form,
                    List.of(),
                    List.of(words.problem(field, refused, locale)),
                    locale);
        }
        redirect.addFlashAttribute(Flash.NAME, Flash.done("campaign.saved"));
        return Pages.goTo("/admin/campaigns/" + campaign);
    }

    @PostMapping("/admin/campaigns/{campaign}/discard")
    View discard(Actor actor, @PathVariable UUID campaign, Locale locale, RedirectAttributes redirect) {
        var result = campaigns.discard(actor, campaign);
        return result instanceof Result.Refused refused
                ? campaignPages.refused(campaign, "", refused, locale)
                : gone(redirect);
    }

    private static View gone(RedirectAttributes redirect) {
        redirect.addFlashAttribute(Flash.NAME, Flash.done("campaign.discarded"));
        return Pages.goTo("/admin/campaigns");
    }
}
