// SPDX-License-Identifier: Apache-2.0
package vn.motcua.campaign;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.administration.Deed;
import vn.motcua.campaign.answers.Answered;
import vn.motcua.campaign.answers.Microdata;
import vn.motcua.campaign.answers.Population;
import vn.motcua.campaign.interviewing.InterviewTable;
import vn.motcua.campaign.scoring.Structure;
import vn.motcua.campaign.scoring.Waves;
import vn.motcua.campaign.state.CampaignChronicle;
import vn.motcua.campaign.state.CampaignTable;
import vn.motcua.identity.Actor;
import vn.motcua.index.Name;
import vn.motcua.index.PublishedSeries;
import vn.motcua.index.Series;
import vn.motcua.index.Wave;
import vn.motcua.survey.table.BadData;

/** The end of a campaign: interviews stop, names go, scores are computed and published, microdata can be had. */
@Service
public class Closings {

    private static final Name LICENCE =
            new Name("Được dùng lại tự do khi ghi rõ nguồn (CC BY 4.0)", "Free to use with attribution (CC BY 4.0)");

    private final CampaignTable campaigns;
    private final InterviewTable interviews;
    private final Instruments instruments;
    private final Waves waves;
    private final PublishedSeries series;
    private final SeriesOfOthers others;
    private final CampaignChronicle chronicle;
    private final InstantSource clock;

    Closings(
            CampaignTable campaigns,
            InterviewTable interviews,
            Instruments instruments,
            Waves waves,
            PublishedSeries series,
            SeriesOfOthers others,
            CampaignChronicle chronicle,
            InstantSource clock) {
        this.campaigns = campaigns;
        this.interviews = interviews;
        this.instruments = instruments;
        this.waves = waves;
        this.series = series;
        this.others = others;
        this.chronicle = chronicle;
        this.clock = clock;
    }

    /** Ends the interviews; what was not accepted stays out, and nobody's name or address stays at all. */
    @Transactional
    public Result close(Actor actor, UUID id) {
        var campaign = campaigns.lock(id).orElseThrow();
        if (!campaign.isRunning()) {
            return Result.refused(Hindrance.NOT_RUNNING);
        }
        var villages = interviews.villages(id);
        if (villages.stream().allMatch(village -> village.accepted() == 0)) {
            return Result.refused(Hindrance.NO_INTERVIEWS);
        }
        interviews.forgetPeople(id);
        campaigns.close(id, clock.instant());
        var accepted = villages.stream().mapToInt(Village::accepted).sum();
        chronicle.note(actor, Deed.CLOSED, campaign, "closed", accepted);
        return Result.done();
    }

    /**
     * Computes the scores and publishes them; another time they take the place of the first.
     *
     * @param population CSV with people by cells, to weight by; blank to leave the weights as drawn
     */
    @Transactional
    public Result publish(Actor actor, UUID id, String population) {
        var campaign = campaigns.lock(id).orElseThrow();
        if (!campaign.isClosed()) {
            return Result.refused(Hindrance.NOT_CLOSED);
        }
        if (others.have(campaign.outline().series())) {
            return Result.refused(Hindrance.SERIES_OF_OTHERS);
        }
        if (isPublishedByAnother(campaign)) {
            return Result.refused(Hindrance.YEAR_IS_PUBLISHED);
        }
        try {
            series.publish(about(campaign), wave(campaign, population));
        } catch (BadData e) {
            return Result.refused(Hindrance.CANNOT_BE_SCORED, e);
        }
        campaigns.published(id, population.strip(), clock.instant());
        markBreaks(campaign.outline());
        chronicle.note(actor, Deed.PUBLISHED, campaign);
        return Result.done();
    }

    private boolean isPublishedByAnother(Campaign campaign) {
        var outline = campaign.outline();
        return campaigns
                .findPublished(outline.series(), outline.year())
                .filter(published -> !published.id().equals(campaign.id()))
                .isPresent();
    }

    private Wave wave(Campaign campaign, String population) {
        var outline = campaign.outline();
        return waves.wave(
                instruments.text(campaign.instrument()),
                rows(campaign.id()),
                Population.of(population),
                outline.year(),
                series.lastMeasured(outline.series(), outline.year()),
                Name.NONE);
    }

    /**
     * Later years are compared with this one from now on, and not across it: what was measured otherwise since then is marked
     * anew. So is this year, before which somebody may have published another meanwhile.
     */
    private void markBreaks(Campaign.Outline outline) {
        series.years(outline.series()).stream()
                .filter(year -> year >= outline.year())
                .flatMap(year -> campaigns.findPublished(outline.series(), year).stream())
                .forEach(this::markAnew);
    }

    private void markAnew(Campaign campaign) {
        var outline = campaign.outline();
        var formula = instruments.text(campaign.instrument()).formula();
        var structure = Structure.of(formula, outline.year(), series.lastMeasured(outline.series(), outline.year()));
        series.wave(outline.series(), outline.year())
                .ifPresent(wave -> series.publish(about(campaign), wave.with(structure)));
    }

    private static Series about(Campaign campaign) {
        var outline = campaign.outline();
        var name = new Name(outline.title(), outline.titleEn());
        return new Series(
                outline.series(),
                Series.Kind.CAMPAIGN,
                name,
                new Name("Khảo sát do đơn vị vận hành cổng này thực hiện", "Survey by the operator of this portal"),
                LICENCE);
    }

    private List<Answered> rows(UUID id) {
        var rows = new ArrayList<Answered>();
        interviews.accepted(id, rows::add);
        return rows;
    }

    private @Nullable Population population(UUID id) {
        return Population.of(campaigns.population(id));
    }

    /** Answers for research, protected as {@link Microdata} says. */
    @Transactional(readOnly = true)
    public void microdata(UUID id, Appendable out) {
        var campaign = campaigns.find(id).filter(Campaign::isClosed).orElseThrow();
        new Microdata(instruments.questionnaire(campaign.instrument()), rows(id), population(id)).write(out);
    }
}
