// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin.campaign;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import vn.motcua.campaign.Campaign;
import vn.motcua.campaign.Campaigns;
import vn.motcua.campaign.Fault;
import vn.motcua.campaign.Fieldwork;
import vn.motcua.campaign.Instruments;
import vn.motcua.campaign.Result;
import vn.motcua.campaign.Village;
import vn.motcua.web.Pages;
import vn.motcua.web.component.Link;
import vn.motcua.web.component.Problem;
import vn.motcua.web.component.Row;

/** The page of one campaign, whichever of its forms was sent. */
@Component
class CampaignPages {

    private final Pages pages;
    private final Campaigns campaigns;
    private final Fieldwork fieldwork;
    private final Instruments instruments;
    private final CampaignWords words;

    CampaignPages(Pages pages, Campaigns campaigns, Fieldwork fieldwork, Instruments instruments, CampaignWords words) {
        this.pages = pages;
        this.campaigns = campaigns;
        this.fieldwork = fieldwork;
        this.instruments = instruments;
        this.words = words;
    }

    Campaign get(UUID id) {
        return campaigns.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    View show(UUID id, Locale locale) {
        var campaign = get(id);
        return show(HttpStatus.OK, campaign, CampaignForm.of(campaign), List.of(), List.of(), locale);
    }

    View refused(UUID id, String field, Result.Refused refused, Locale locale) {
        return refused(id, words.problem(field, refused, locale), locale);
    }

    View refused(UUID id, Problem problem, Locale locale) {
        var campaign = get(id);
        return show(
                HttpStatus.UNPROCESSABLE_CONTENT,
                campaign,
                CampaignForm.of(campaign),
                List.of(),
                List.of(problem),
                locale);
    }

    View faulty(UUID id, List<Fault> faults, Locale locale) {
        var campaign = get(id);
        var problem = words.problem("file", "campaign.frame.faulty", locale, faults.size());
        return show(
                HttpStatus.UNPROCESSABLE_CONTENT,
                campaign,
                CampaignForm.of(campaign),
                faults,
                List.of(problem),
                locale);
    }

    View show(
            HttpStatus status,
            Campaign campaign,
            CampaignForm form,
            List<Fault> faults,
            List<Problem> problems,
            Locale locale) {
        var villages = fieldwork.villages(campaign.id());
        var seed = campaign.seed();
        return pages.show(
                status,
                "admin/campaign/campaign",
                new CampaignView(
                        campaign.id().toString(),
                        campaign.outline().title(),
                        campaign.state(),
                        words.state(campaign, locale),
                        CampaignWords.tone(campaign.state()),
                        campaign.version(),
                        form,
                        words.instruments(locale),
                        facts(campaign, villages, locale),
                        !campaign.frame().isEmpty(),
                        campaign.isDrawn(),
                        seed == null ? Integer.toString(campaign.outline().year()) : seed.toString(),
                        campaign.remarks().stream()
                                .map(remark -> remark.in(locale))
                                .toList(),
                        words.faults(faults, locale),
                        villages.stream().mapToInt(Village::accepted).sum(),
                        villages.stream()
                                .mapToInt(village -> village.begun() + village.done())
                                .sum(),
                        campaign.publishedAt() != null,
                        problems));
    }

    private List<Row> facts(Campaign campaign, List<Village> villages, Locale locale) {
        var facts = new ArrayList<Row>();
        var outline = campaign.outline();
        facts.add(Row.of(words.say("campaign.year", locale), Integer.toString(outline.year())));
        facts.add(Row.of(words.say("campaign.series", locale), outline.series()));
        instruments
                .find(campaign.instrument())
                .ifPresent(instrument -> facts.add(new Row(
                        words.say("campaign.instrument", locale),
                        words.say(
                                "campaign.instrument.choice",
                                locale,
                                instrument.title().in(locale),
                                instrument.mark(),
                                instrument.indicators()),
                        new Link(
                                words.say("campaign.instrument.read", locale),
                                "/admin/instruments/" + instrument.digest()))));
        if (!campaign.frame().isEmpty()) {
            facts.add(Row.of(words.say("campaign.frame", locale), frame(campaign, locale)));
        }
        if (campaign.isDrawn()) {
            facts.add(Row.of(
                    words.say("campaign.sample", locale),
                    words.say(
                            "campaign.sample.said",
                            locale,
                            villages.size(),
                            villages.size() * outline.quota(),
                            String.valueOf(campaign.seed()))));
        }
        moments(campaign, facts, locale);
        return facts;
    }

    private String frame(Campaign campaign, Locale locale) {
        var extent = campaigns.extent(campaign.id());
        var source = campaign.frame().equals("units") ? words.say("campaign.frame.ofUnits", locale) : campaign.frame();
        return words.say(
                "campaign.frame.said", locale, source, extent.provinces(), extent.communes(), extent.villages());
    }

    private void moments(Campaign campaign, List<Row> facts, Locale locale) {
        var started = campaign.startedAt();
        var closed = campaign.closedAt();
        var published = campaign.publishedAt();
        if (started != null) {
            facts.add(Row.of(words.say("campaign.startedAt", locale), pages.moment(started, locale)));
        }
        if (closed != null) {
            facts.add(Row.of(words.say("campaign.closedAt", locale), pages.moment(closed, locale)));
        }
        if (published != null) {
            facts.add(Row.of(words.say("campaign.publishedAt", locale), pages.moment(published, locale)));
        }
    }
}
