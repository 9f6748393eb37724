// SPDX-License-Identifier: Apache-2.0
package vn.motcua.campaign.scoring;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.campaign.answers.Answered;
import vn.motcua.campaign.answers.Population;
import vn.motcua.campaign.asking.InstrumentText;
import vn.motcua.index.Division;
import vn.motcua.index.Missing;
import vn.motcua.index.Name;
import vn.motcua.index.Node;
import vn.motcua.index.Place;
import vn.motcua.index.Places;
import vn.motcua.index.Score;
import vn.motcua.index.Wave;
import vn.motcua.survey.table.BadData;

/** Makes a wave of the index from answers. */
@Component
public class Waves {

    private final Places places;

    Waves(Places places) {
        this.places = places;
    }

    /**
     * @param last the year before in which each part was measured last
     * @throws BadData when the answers cannot be scored
     */
    public Wave wave(
            InstrumentText instrument,
            List<Answered> rows,
            @Nullable Population population,
            int year,
            Map<String, Integer> last,
            Name remark) {
        var division = Division.usualIn(year);
        requirePlaces(rows, division);
        var structure = Structure.of(instrument.formula(), year, last);
        return wave(structure, new Scoring(instrument, rows, population), year, division, remark);
    }

    /**
     * The same answers for the 34 provinces since July 2025: people count where their province went, with the weights that they
     * have, so that a merged one is estimated from its people and not from scores.
     */
    public Wave merged(InstrumentText instrument, List<Answered> rows, @Nullable Population population, int year) {
        requirePlaces(rows, Division.OF_63);
        var successors = places.of(Division.OF_63).stream()
                .collect(Collectors.toMap(Place::code, place -> Objects.requireNonNull(place.successor())));
        var scoring = new Scoring(instrument, rows, population, code -> Objects.requireNonNull(successors.get(code)));
        var structure = Structure.of(instrument.formula(), year, Map.of());
        return wave(structure, scoring, year, Division.OF_34, Name.NONE);
    }

    private Wave wave(List<Node> structure, Scoring scoring, int year, Division division, Name remark) {
        return new Wave(
                year,
                division,
                true,
                structure,
                Stream.concat(scoring.scores().stream(), notSurveyed(structure.getFirst(), division, scoring.places()))
                        .toList(),
                scoring.sampled(),
                scoring.covariances(),
                null,
                remark);
    }

    private void requirePlaces(List<Answered> rows, Division division) {
        for (var row : rows) {
            if (places.find(division, row.province()).isEmpty()) {
                throw new BadData(
                        "Interviews were held in the province %s, which is none of the %d that there were in that year.",
                        row.province(), division.provinces());
            }
        }
    }

    private Stream<Score> notSurveyed(Node total, Division division, Set<String> surveyed) {
        return places.of(division).stream()
                .map(Place::code)
                .filter(code -> !surveyed.contains(code))
                .map(code -> Score.missing(code, total.code(), Missing.NOT_SURVEYED, ""));
    }
}
