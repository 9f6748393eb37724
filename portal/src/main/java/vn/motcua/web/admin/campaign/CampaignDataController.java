// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin.campaign;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.campaign.Closings;
import vn.motcua.campaign.DataFiles;
import vn.motcua.campaign.DataFiles.Taken;
import vn.motcua.campaign.Result;
import vn.motcua.identity.Actor;
import vn.motcua.web.Flash;
import vn.motcua.web.Pages;
import vn.motcua.web.component.Problem;

/** Files of a campaign go out and come in; it is closed, its scores are published. */
@Controller
class CampaignDataController {

    private static final Taken.In NONE = new Taken.In(-1, 0, List.of());

    private final Pages pages;
    private final DataFiles files;
    private final Closings closings;
    private final CampaignPages campaignPages;
    private final CampaignWords words;

    CampaignDataController(
            Pages pages, DataFiles files, Closings closings, CampaignPages campaignPages, CampaignWords words) {
        this.pages = pages;
        this.files = files;
        this.closings = closings;
        this.campaignPages = campaignPages;
        this.words = words;
    }

    @GetMapping("/admin/campaigns/{campaign}/data")
    View data(@PathVariable UUID campaign, Locale locale) {
        return show(HttpStatus.OK, campaign, NONE, List.of(), locale);
    }

    private View show(HttpStatus status, UUID id, Taken.In taken, List<Problem> problems, Locale locale) {
        var campaign = campaignPages.get(id);
        return pages.show(
                status,
                "admin/campaign/data",
                new DataView(
                        id.toString(),
                        campaign.outline().title(),
                        campaign.isRunning(),
                        campaign.isClosed(),
                        taken.in(),
                        taken.unchanged(),
                        words.faults(taken.faults(), locale),
                        problems));
    }

    @PostMapping("/admin/campaigns/{campaign}/data")
    View take(
            Actor actor,
            @PathVariable UUID campaign,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Locale locale)
            throws IOException {
        campaignPages.get(campaign);
        if (file == null || file.isEmpty() || file.getSize() > DataFiles.MOST_BYTES) {
            var key = file == null || file.isEmpty() ? "campaign.file.missing" : "campaign.file.big";
            var problem = words.problem("file", key, locale);
            return show(HttpStatus.UNPROCESSABLE_CONTENT, campaign, NONE, List.of(problem), locale);
        }
        try (var stream = file.getInputStream()) {
            return switch (files.take(actor, campaign, stream)) {
                case Taken.In taken ->
                    show(
                            taken.faults().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT,
                            campaign,
                            taken,
                            List.of(),
                            locale);
                case Taken.Refused(var why) ->
                    show(
                            HttpStatus.CONFLICT,
                            campaign,
                            NONE,
                            List.of(words.problem("", Result.refused(why), locale)),
                            locale);
            };
        }
    }

    @GetMapping("/admin/campaigns/{campaign}/codebook.csv")
    void codebook(@PathVariable UUID campaign, HttpServletResponse response) throws IOException {
        campaignPages.get(campaign);
        files.codebook(campaign, Csv.send(response, "codebook.csv"));
    }

    @GetMapping("/admin/campaigns/{campaign}/data.csv")
    void export(@PathVariable UUID campaign, HttpServletResponse response) throws IOException {
        campaignPages.get(campaign);
        files.export(campaign, Csv.send(response, "data.csv"));
    }

    @GetMapping("/admin/campaigns/{campaign}/microdata.csv")
    void microdata(@PathVariable UUID campaign, HttpServletResponse response) throws IOException {
        if (campaignPages.get(campaign).isClosed()) {
            closings.microdata(campaign, Csv.send(response, "microdata.csv"));
        } else {
            throw new ResponseStatusException(HttpStatus.CONFLICT);
        }
    }

    @PostMapping("/admin/campaigns/{campaign}/close")
    View close(
            Actor actor,
            @PathVariable UUID campaign,
            @RequestParam(defaultValue = "false") boolean sure,
            Locale locale,
            RedirectAttributes redirect) {
        campaignPages.get(campaign);
        if (!sure) {
            return campaignPages.refused(campaign, words.problem("sure", "campaign.wrong.sure", locale), locale);
        }
        return answer(closings.close(actor, campaign), "sure", "campaign.closed", campaign, locale, redirect);
    }

    private View answer(
            Result result, String field, String key, UUID campaign, Locale locale, RedirectAttributes redirect) {
        if (result instanceof Result.Refused refused) {
            return campaignPages.refused(campaign, field, refused, locale);
        }
        redirect.addFlashAttribute(Flash.NAME, Flash.done(key));
        return Pages.goTo("/admin/campaigns/" + campaign);
    }

    @PostMapping("/admin/campaigns/{campaign}/publish")
    View publish(
            Actor actor,
            @PathVariable UUID campaign,
            @RequestParam(defaultValue = "") String population,
            Locale locale,
            RedirectAttributes redirect) {
        campaignPages.get(campaign);
        return answer(
                closings.publish(actor, campaign, population),
                "population",
                "campaign.published",
                campaign,
                locale,
                redirect);
    }
}
