// SPDX-License-Identifier: Apache-2.0
package vn.motcua.campaign;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.campaign.ReserveVillages.Cause;
import vn.motcua.campaign.ReserveVillages.Replaced;
import vn.motcua.campaign.answers.Answered;
import vn.motcua.campaign.answers.Codebook;
import vn.motcua.campaign.answers.Microdata;
import vn.motcua.campaign.answers.Population;
import vn.motcua.campaign.asking.InstrumentText;
import vn.motcua.campaign.interviewing.InterviewTable;
import vn.motcua.campaign.interviewing.ReserveVillageTable;
import vn.motcua.campaign.scoring.Waves;
import vn.motcua.campaign.simulation.SimulatedCampaign;
import vn.motcua.campaign.state.CampaignTable;
import vn.motcua.imports.CsvText;
import vn.motcua.index.Division;
import vn.motcua.index.PublishedSeries;
import vn.motcua.index.Series;
import vn.motcua.index.Wave;
import vn.motcua.platform.Remembered;

/** What everybody may have of a published survey beside its scores: protected answers, codebook, instrument. */
@Service
public class OpenData {

    private static final int KEPT = 4;

    private final CampaignTable campaigns;
    private final InterviewTable interviews;
    private final ReserveVillageTable reserves;
    private final Instruments instruments;
    private final SimulatedCampaign simulated;
    private final PublishedSeries published;
    private final Remembered<String, byte[]> packed = new Remembered<>(KEPT);
    private final Remembered<String, Wave> merged = new Remembered<>(KEPT);
    private final Waves waves;

    OpenData(
            CampaignTable campaigns,
            InterviewTable interviews,
            ReserveVillageTable reserves,
            Instruments instruments,
            SimulatedCampaign simulated,
            PublishedSeries published,
            Waves waves) {
        this.campaigns = campaigns;
        this.interviews = interviews;
        this.reserves = reserves;
        this.instruments = instruments;
        this.simulated = simulated;
        this.published = published;
        this.waves = waves;
    }

    /** Whether a wave of a series was measured here, so that there is more than its scores. */
    public boolean has(String series, int year) {
        return instrumentText(series, year).isPresent();
    }

    /** Whether the weights of such a wave were adjusted to a population. */
    public boolean isAdjusted(String series, int year) {
        return weightedBy(series, year) != null;
    }

    private Optional<InstrumentText> instrumentText(String series, int year) {
        return isSimulated(series, year)
                ? Optional.of(InstrumentText.starter())
                : campaigns.findPublished(series, year).map(campaign -> instruments.text(campaign.instrument()));
    }

    /** Only where it was published: elsewhere nothing that is made up is served. */
    private boolean isSimulated(String series, int year) {
        return series.equals(SimulatedCampaign.SERIES)
                && year == SimulatedCampaign.YEAR
                && published.find(series).filter(Series::isSimulated).isPresent()
                && published.years(series).contains(year);
    }

    public Optional<String> instrument(String series, int year) {
        return instrumentText(series, year).map(InstrumentText::content);
    }

    public Optional<String> codebook(String series, int year) {
        return instrumentText(series, year).map(text -> {
            var out = new StringBuilder();
            new Codebook(text.questionnaire()).writeOpen(cells(text, series, year), givenUp(series, year), out);
            return out.toString();
        });
    }

    private List<Cause> givenUp(String series, int year) {
        return campaigns.findPublished(series, year).stream()
                .flatMap(campaign -> reserves.replaced(campaign.id()).stream())
                .map(Replaced::cause)
                .toList();
    }

    /** People by the cells of the microdata, where weights were adjusted to a population. */
    public Optional<String> population(String series, int year) {
        return instrumentText(series, year)
                .map(text -> cells(text, series, year))
                .filter(cells -> !cells.isEmpty())
                .map(OpenData::csv);
    }

    private static String csv(List<Population.Cell> cells) {
        var out = new StringBuilder();
        try {
            var csv = new CsvText(out);
            csv.line(List.of(Microdata.CELL, "people"));
            for (var cell : cells) {
                csv.line(cell.line());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private List<Population.Cell> cells(InstrumentText text, String series, int year) {
        return weightedBy(series, year) == null
                ? List.of()
                : protectedRows(text, series, year).cells();
    }

    private Microdata protectedRows(InstrumentText text, String series, int year) {
        return new Microdata(text.questionnaire(), rows(series, year), weightedBy(series, year));
    }

    private @Nullable Population weightedBy(String series, int year) {
        return campaigns
                .findPublished(series, year)
                .map(campaign -> Population.of(campaigns.population(campaign.id())))
                .orElse(null);
    }

    /**
     * What a survey of the 63 provinces says of the 34 since July 2025, estimated from the answers with their weights; empty of waves
     * that were not measured here, or already in the 34. It takes seconds the first time, and is made by one for all who ask.
     */
    public Optional<Wave> merged(String series, int year) {
        var isOf63 = published
                .wave(series, year)
                .filter(wave -> wave.division() == Division.OF_63)
                .isPresent();
        return instrumentText(series, year).filter(_ -> isOf63).map(text -> merged(text, series, year));
    }

    private Wave merged(InstrumentText text, String series, int year) {
        synchronized (merged) {
            return merged.get(
                    key(series, year), _ -> waves.merged(text, rows(series, year), weightedBy(series, year), year));
        }
    }

    /** Writes the protected answers of a wave of which {@link #has} says that there are some. */
    @Transactional(readOnly = true)
    public void microdata(String series, int year, OutputStream out) {
        var text = instrumentText(series, year).orElseThrow();
        var bytes = packed.get(key(series, year), _ -> packed(protectedRows(text, series, year)));
        try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            unpacked.transferTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A campaign that is published again has the same answers, but may be weighted otherwise. */
    private String key(String series, int year) {
        return campaigns
                .findPublished(series, year)
                .map(campaign -> campaign.id() + " " + campaign.publishedAt())
                .orElse(series + year);
    }

    private List<Answered> rows(String series, int year) {
        if (isSimulated(series, year)) {
            return simulated.answers();
        }
        var rows = new ArrayList<Answered>();
        Consumer<Answered> take = rows::add;
        campaigns.findPublished(series, year).ifPresent(campaign -> interviews.accepted(campaign.id(), take));
        return rows;
    }

    private static byte[] packed(Microdata microdata) {
        var bytes = new ByteArrayOutputStream();
        try (var writer = new OutputStreamWriter(new GZIPOutputStream(bytes), StandardCharsets.UTF_8)) {
            microdata.write(writer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
