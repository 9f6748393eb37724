// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin.campaign;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.campaign.Campaigns;
import vn.motcua.campaign.Campaigns.Framed;
import vn.motcua.campaign.DrawLine;
import vn.motcua.campaign.Result;
import vn.motcua.identity.Actor;
import vn.motcua.imports.CsvText;
import vn.motcua.web.Flash;
import vn.motcua.web.Pages;

/** Frame, draw and start of a campaign. */
@Controller
class SamplingController {

    private final Campaigns campaigns;
    private final CampaignPages campaignPages;
    private final CampaignWords words;

    SamplingController(Campaigns campaigns, CampaignPages campaignPages, CampaignWords words) {
        this.campaigns = campaigns;
        this.campaignPages = campaignPages;
        this.words = words;
    }

    /** Without a file: from the portal's own units. */
    @PostMapping("/admin/campaigns/{campaign}/frame")
    View frame(
            Actor actor,
            @PathVariable UUID campaign,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String from,
            Locale locale,
            RedirectAttributes redirect)
            throws IOException {
        campaignPages.get(campaign);
        if (from.equals("units")) {
            return framed(campaign, campaigns.frameFromUnits(actor, campaign), locale, redirect);
        }
        if (file == null || file.isEmpty() || file.getSize() > Campaigns.MOST_BYTES) {
            var key = file == null || file.isEmpty() ? "campaign.file.missing" : "campaign.file.big";
            return campaignPages.refused(campaign, words.problem("file", key, locale), locale);
        }
        var name = file.getOriginalFilename();
        try (var stream = file.getInputStream()) {
            return framed(
                    campaign, campaigns.frame(actor, campaign, CampaignForm.text(name), stream), locale, redirect);
        }
    }

    private View framed(UUID campaign, Framed framed, Locale locale, RedirectAttributes redirect) {
        return switch (framed) {
            case Framed.Taken(var villages) -> done(campaign, Flash.done("campaign.frame.taken", villages), redirect);
            case Framed.Faulty(var faults) -> campaignPages.faulty(campaign, faults, locale);
            case Framed.Refused(var why, var detail) ->
                campaignPages.refused(campaign, "file", Result.refused(why, detail), locale);
        };
    }

    private static View done(UUID campaign, Flash flash, RedirectAttributes redirect) {
        redirect.addFlashAttribute(Flash.NAME, flash);
        return Pages.goTo("/admin/campaigns/" + campaign);
    }

    @PostMapping("/admin/campaigns/{campaign}/draw")
    View draw(
            Actor actor,
            @PathVariable UUID campaign,
            @RequestParam(defaultValue = "") String seed,
            Locale locale,
            RedirectAttributes redirect) {
        campaignPages.get(campaign);
        if (!seed.strip().matches("\\d{1,18}")) {
            return campaignPages.refused(campaign, words.problem("seed", "campaign.wrong.seed", locale), locale);
        }
        return campaigns.draw(actor, campaign, Long.parseLong(seed.strip())) instanceof Result.Refused refused
                ? campaignPages.refused(campaign, "seed", refused, locale)
                : done(campaign, Flash.done("campaign.drawn"), redirect);
    }

    @PostMapping("/admin/campaigns/{campaign}/start")
    View start(Actor actor, @PathVariable UUID campaign, Locale locale, RedirectAttributes redirect) {
        campaignPages.get(campaign);
        return campaigns.start(actor, campaign) instanceof Result.Refused refused
                ? campaignPages.refused(campaign, "", refused, locale)
                : done(campaign, Flash.done("campaign.started"), redirect);
    }

    @GetMapping("/admin/campaigns/{campaign}/draw.csv")
    void account(@PathVariable UUID campaign, HttpServletResponse response) throws IOException {
        campaignPages.get(campaign);
        var csv = new CsvText(Csv.send(response, "draw.csv"));
        csv.line(List.of(
                "stage", "province", "district", "commune", "village", "size", "probability", "overall", "role"));
        campaigns.account(campaign, line -> write(csv, line));
    }

    private static void write(CsvText csv, DrawLine line) {
        try {
            csv.line(List.of(
                    line.stage().name(),
                    line.path().getFirst(),
                    name(line, DrawLine.Stage.DISTRICT),
                    name(line, DrawLine.Stage.COMMUNE),
                    name(line, DrawLine.Stage.VILLAGE),
                    Double.toString(line.size()),
                    Double.toString(line.probability()),
                    Double.toString(line.overall()),
                    line.role().name()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Names stand in a row that ends with the unit's own; where there are no districts, the second is the commune's. */
    private static String name(DrawLine line, DrawLine.Stage stage) {
        var place = line.path().size() - 1 - (line.stage().ordinal() - stage.ordinal());
        return place > 0 && place < line.path().size() ? line.path().get(place) : "";
    }
}
