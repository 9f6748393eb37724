// SPDX-License-Identifier: Apache-2.0
package vn.motcua.campaign;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.motcua.index.Division;
import vn.motcua.index.Missing;
import vn.motcua.index.Place;
import vn.motcua.index.Places;
import vn.motcua.index.PublishedSeries;
import vn.motcua.index.Sampled;
import vn.motcua.index.Score;
import vn.motcua.index.Wave;

/**
 * What a wave says of the 34 provinces since July 2025 (resolution 202/2025/QH15). A score of one that was merged is never
 * made from scores: where the answers are here, it is estimated from them; where they are not, there is none.
 */
@Service
public class NewProvinces {

    private final PublishedSeries published;
    private final OpenData answers;
    private final Places places;

    NewProvinces(PublishedSeries published, OpenData answers, Places places) {
        this.published = published;
        this.answers = answers;
        this.places = places;
    }

    /** Where the figures of the 34 come from. */
    public enum Basis {
        /** They were surveyed as they are. */
        MEASURED,
        /** From the answers of people of the 63, who count where their province went. */
        ESTIMATED,
        /** Only scores of the 63 are known: provinces that were not merged keep theirs. */
        TAKEN_OVER;

        /** The key of its words. */
        public String messageKey() {
            return "index.units.basis." + name();
        }
    }

    /** @param wave has of each of the 34 and of each part a score, or the reason why there is none */
    public record Found(Basis basis, Wave wave) {}

    /** Takes no time, unlike {@link #find}. */
    public Optional<Basis> basis(String series, int year) {
        return published.wave(series, year).map(wave -> basis(series, wave));
    }

    private Basis basis(String series, Wave wave) {
        return wave.division() == Division.OF_34
                ? Basis.MEASURED
                : answers.has(series, wave.year()) ? Basis.ESTIMATED : Basis.TAKEN_OVER;
    }

    /** Empty where no such wave was published. Estimates take seconds the first time. */
    public Optional<Found> find(String series, int year) {
        return published.wave(series, year).map(wave -> found(series, wave));
    }

    private Found found(String series, Wave wave) {
        var basis = basis(series, wave);
        var known = switch (basis) {
            case MEASURED -> wave;
            case ESTIMATED -> answers.merged(series, wave.year()).orElseThrow();
            case TAKEN_OVER -> ofThoseNotMerged(wave);
        };
        return new Found(basis, filled(known, basis == Basis.TAKEN_OVER));
    }

    /** They have the codes that they had. */
    private Wave ofThoseNotMerged(Wave wave) {
        var kept = places.of(Division.OF_34).stream()
                .filter(unit -> !isMerged(unit))
                .map(Place::code)
                .toList();
        return of34(
                wave,
                false,
                wave.scores().stream()
                        .filter(score -> kept.contains(score.place()))
                        .toList(),
                wave.sampled().stream()
                        .filter(each -> kept.contains(each.place()))
                        .toList());
    }

    private boolean isMerged(Place unit) {
        return places.membersOf(unit).size() > 1;
    }

    /** With the reason for each score that there is not. */
    private Wave filled(Wave wave, boolean isOfScores) {
        var scores = new ArrayList<>(wave.scores());
        for (var unit : places.of(Division.OF_34)) {
            var known = wave.in(unit.code());
            var why = isOfScores && isMerged(unit)
                    ? Missing.MERGED
                    : why(known.get(wave.root().code()));
            wave.nodes().stream()
                    .filter(node -> !known.containsKey(node.code()))
                    .forEach(node -> scores.add(Score.missing(unit.code(), node.code(), why, "")));
        }
        return of34(wave, wave.isComplete(), scores, wave.sampled());
    }

    /** Why a part has no score of which nothing is known but what is said of the whole. */
    private static Missing why(@Nullable Score total) {
        return total == null || total.missing() == null ? Missing.NOT_PUBLISHED : total.missing();
    }

    private static Wave of34(Wave wave, boolean isComplete, List<Score> scores, List<Sampled> sampled) {
        return new Wave(
                wave.year(),
                Division.OF_34,
                isComplete,
                wave.nodes(),
                scores,
                sampled,
                List.of(),
                wave.printed(),
                wave.remark());
    }
}
