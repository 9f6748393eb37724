// SPDX-License-Identifier: Apache-2.0
package vn.motcua.campaign;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.administration.Deed;
import vn.motcua.identity.Actor;
import vn.motcua.index.Division;
import vn.motcua.index.Name;
import vn.motcua.index.PublishedSeries;
import vn.motcua.index.Series;
import vn.motcua.survey.table.BadData;
import vn.motcua.survey.table.Table;

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
    private final CampaignChronicle chronicle;
    private final InstantSource clock;

    Closings(
            CampaignTable campaigns,
            InterviewTable interviews,
            Instruments instruments,
            Waves waves,
            PublishedSeries series,
            CampaignChronicle chronicle,
            InstantSource clock) {
        this.campaigns = campaigns;
        this.interviews = interviews;
        this.instruments = instruments;
        this.waves = waves;
        this.series = series;
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
        try {
            var outline = campaign.outline();
            requireOwnSeries(outline.series());
            var wave = waves.wave(
                    instruments.text(campaign.instrument()),
                    rows(id),
                    population(population),
                    outline.year(),
                    Division.usualIn(outline.year()),
                    Name.NONE);
            series.publish(about(campaign), wave);
        } catch (BadData e) {
            return new Result.Refused(Hindrance.CANNOT_BE_SCORED, String.valueOf(e.getMessage()));
        }
        campaigns.published(id, clock.instant());
        chronicle.note(actor, Deed.PUBLISHED, campaign);
        return Result.done();
    }

    /** What others published, or what was made up, is never overwritten. */
    private void requireOwnSeries(String code) {
        if (series.find(code).filter(one -> one.kind() != Series.Kind.CAMPAIGN).isPresent()) {
            throw new BadData("The series \"%s\" is published by somebody else.", code);
        }
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

    private static @Nullable Table population(String csv) {
        if (csv.isBlank()) {
            return null;
        }
        try {
            var file = Files.createTempFile("population", ".csv");
            try {
                Files.writeString(file, csv);
                return Table.read(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The population cannot be laid aside for reading", e);
        }
    }

    /** Answers for research, protected as {@link Microdata} says. */
    @Transactional(readOnly = true)
    public void microdata(UUID id, Appendable out) {
        var campaign = campaigns.find(id).filter(Campaign::isClosed).orElseThrow();
        new Microdata(instruments.questionnaire(campaign.instrument()), rows(id)).write(out);
    }
}
