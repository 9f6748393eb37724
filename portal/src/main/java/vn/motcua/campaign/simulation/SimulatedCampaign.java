// SPDX-License-Identifier: Apache-2.0
package vn.motcua.campaign.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import vn.motcua.campaign.Campaign.Outline;
import vn.motcua.campaign.SampleSize;
import vn.motcua.campaign.answers.Answered;
import vn.motcua.campaign.asking.InstrumentText;
import vn.motcua.campaign.sampling.FrameRow;
import vn.motcua.campaign.sampling.SampleDraw;
import vn.motcua.campaign.scoring.Waves;
import vn.motcua.index.Division;
import vn.motcua.index.Name;
import vn.motcua.index.Place;
import vn.motcua.index.Places;
import vn.motcua.index.PublishedSeries;
import vn.motcua.index.Series;

/**
 * A survey of all 63 provinces that never was, to show what one looks like: villages, people and answers are invented by a
 * seed; the draw, the weights, the scores and their errors are computed as for a real one. It is marked as simulated.
 */
@Service
public class SimulatedCampaign {

    public static final String SERIES = "simulated";
    public static final int YEAR = 2024;

    private static final Logger LOG = LoggerFactory.getLogger(SimulatedCampaign.class);
    private static final long SEED = 63;
    private static final int EACH = 19;
    private static final Set<String> LARGE = Set.of("01", "79");
    private static final Set<String> MEDIUM = Set.of("38", "40", "75", "89");
    private static final Name ABOUT = new Name(
            "Số liệu mô phỏng: tỉnh có thật, còn thôn, người trả lời và câu trả lời đều do máy tạo ra; không nói lên điều gì về tỉnh nào.",
            "Simulated: the provinces are real; villages, people and answers are invented by a program and say nothing about any province.");

    private final Waves waves;
    private final Places places;
    private final PublishedSeries series;

    SimulatedCampaign(Waves waves, Places places, PublishedSeries series) {
        this.waves = waves;
        this.places = places;
        this.series = series;
    }

    /** Publishes it unless it is there already. */
    public void publishOnce() {
        if (series.years(SERIES).contains(YEAR)) {
            return;
        }
        var began = System.nanoTime();
        var rows = answers();
        var wave = waves.wave(InstrumentText.starter(), rows, null, YEAR, Map.of(), ABOUT);
        series.publish(about(), wave);
        LOG.info(
                "The simulated survey of {} people is published after {} ms",
                rows.size(),
                (System.nanoTime() - began) / 1_000_000);
    }

    private static Series about() {
        return new Series(
                SERIES,
                Series.Kind.SIMULATED,
                new Name("Khảo sát mô phỏng", "Simulated survey"),
                new Name("Do chương trình Motcua tạo ra", "Invented by the program Motcua"),
                new Name("Được dùng tự do (CC0)", "Free to use (CC0)"));
    }

    public List<Answered> answers() {
        var draw = new SampleDraw(frame(), outline(), SEED);
        return new SimulatedPeople(InstrumentText.starter(), SEED).answers(draw.villages(), EACH);
    }

    private static Outline outline() {
        return new Outline(
                "Khảo sát mô phỏng",
                "Simulated survey",
                SERIES,
                YEAR,
                new SampleSize("small=3, medium=6, large=8", Map.of("small", 3, "medium", 6, "large", 8)),
                new SampleSize("2", Map.of("", 2)),
                new SampleSize("2", Map.of("", 2)),
                EACH,
                10);
    }

    /** Of each province ten districts of six communes of four villages; the first of each is the seat, drawn for certain. */
    private List<FrameRow> frame() {
        var random = new Random(SEED);
        var rows = new ArrayList<FrameRow>();
        for (var place : places.of(Division.OF_63)) {
            for (int village = 0; village < 240; village++) {
                rows.add(row(place, village / 24, village / 4 % 6, village % 4, random));
            }
        }
        return rows;
    }

    private static FrameRow row(Place place, int district, int commune, int village, Random random) {
        return new FrameRow(
                place.code(),
                "Huyện " + (district + 1),
                "Xã " + (commune + 1),
                "Thôn " + (village + 1),
                LARGE.contains(place.code()) ? "large" : MEDIUM.contains(place.code()) ? "medium" : "small",
                (int) (300 * Math.exp(random.nextGaussian(0, 0.6))) + 50,
                district == 0,
                commune == 0,
                village == 0);
    }
}
