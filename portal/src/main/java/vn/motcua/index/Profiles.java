// SPDX-License-Identifier: Apache-2.0
package vn.motcua.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.motcua.survey.rank.Quartiles;

/** What the waves say of single provinces. */
@Service
public class Profiles {

    private static final int MOST_ALIKE = 5;
    private static final int NEAR = 2;

    private final PublishedSeries published;
    private final LeagueTables tables;
    private final Places places;

    Profiles(PublishedSeries published, LeagueTables tables, Places places) {
        this.published = published;
        this.tables = tables;
        this.places = places;
    }

    /** Empty when there is no such series, wave or province. */
    public Optional<Profile> find(String series, int year, String place) {
        return published
                .wave(series, year)
                .flatMap(wave -> places.find(wave.division(), place)
                        .flatMap(found ->
                                tables.find(series, year, wave.root().code()).map(table -> profile(table, found))));
    }

    private Profile profile(LeagueTable table, Place place) {
        var wave = table.wave();
        var own = wave.in(place.code());
        return new Profile(
                table,
                place,
                table.find(place.code()).orElse(null),
                wave.nodes().stream()
                        .map(node -> line(wave, node, own.get(node.code())))
                        .toList(),
                moved(table, place),
                alike(wave, place),
                near(table, place),
                places.of(wave.division()).stream()
                        .filter(other ->
                                !other.region().isEmpty() && other.region().equals(place.region()))
                        .filter(other -> !other.equals(place))
                        .toList());
    }

    private static Profile.Line line(Wave wave, Node node, @Nullable Score score) {
        var all = wave.of(node.code()).values().stream().filter(Score::hasValue).toList();
        var values = all.stream().mapToDouble(Score::number).toArray();
        var order = Comparator.comparing((Score each) -> node.goodness(each.number()));
        return new Profile.Line(
                node,
                wave.depth(node),
                score,
                score == null ? null : wave.interval(score),
                rank(all, score, order),
                values.length,
                values.length == 0 ? Double.NaN : Quartiles.median(values),
                all.stream().max(order).orElse(null));
    }

    /** 0 without a score. */
    private static int rank(List<Score> all, @Nullable Score score, Comparator<Score> order) {
        var rank = 1;
        if (score == null || !score.hasValue()) {
            return 0;
        }
        for (var other : all) {
            rank += order.compare(other, score) > 0 ? 1 : 0;
        }
        return rank;
    }

    private List<Profile.Moved> moved(LeagueTable table, Place place) {
        var since = table.comparedWith();
        if (since == null) {
            return List.of();
        }
        var before = published.wave(table.series().code(), since).map(wave -> wave.in(place.code()));
        var now = table.wave().in(place.code());
        return table.wave().at(Level.DIMENSION).stream()
                .flatMap(node ->
                        moved(table.wave(), node, before.orElse(Map.of()).get(node.code()), now.get(node.code()))
                                .stream())
                .sorted(Comparator.comparing((Profile.Moved each) -> -Math.abs(each.difference())))
                .toList();
    }

    private static Optional<Profile.Moved> moved(Wave wave, Node node, @Nullable Score before, @Nullable Score now) {
        return before != null && before.hasValue() && now != null && now.hasValue()
                ? Optional.of(new Profile.Moved(node, now.number() - before.number(), wave.isBroken(node)))
                : Optional.empty();
    }

    /** By the sum of the squared differences of all dimensions; a province that lacks one is compared with none. */
    private List<Place> alike(Wave wave, Place place) {
        var dimensions = wave.at(Level.DIMENSION);
        var own = values(wave, dimensions, place);
        if (own.isEmpty()) {
            return List.of();
        }
        return places.of(wave.division()).stream()
                .filter(other -> !other.equals(place))
                .map(other -> Map.entry(other, values(wave, dimensions, other)))
                .filter(other -> !other.getValue().isEmpty())
                .sorted(Comparator.comparing(other -> distance(own, other.getValue())))
                .limit(MOST_ALIKE)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static List<Double> values(Wave wave, List<Node> dimensions, Place place) {
        var scores = wave.in(place.code());
        var values = new ArrayList<Double>();
        for (var dimension : dimensions) {
            var score = scores.get(dimension.code());
            if (score == null || !score.hasValue()) {
                return List.of();
            }
            values.add(score.number());
        }
        return values;
    }

    private static double distance(List<Double> one, List<Double> other) {
        var sum = 0.0;
        for (int place = 0; place < one.size(); place++) {
            sum += Math.pow(one.get(place) - other.get(place), 2);
        }
        return sum;
    }

    private static List<Standing> near(LeagueTable table, Place place) {
        var standings = table.standings();
        for (int at = 0; at < standings.size(); at++) {
            if (Objects.equals(standings.get(at).place(), place)) {
                return standings.subList(Math.max(0, at - NEAR), Math.min(standings.size(), at + NEAR + 1));
            }
        }
        return List.of();
    }
}
