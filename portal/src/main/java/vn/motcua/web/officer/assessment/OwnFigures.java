// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.officer.assessment;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Durations;
import vn.motcua.dossier.Served;
import vn.motcua.index.LeagueTable;
import vn.motcua.index.Node;
import vn.motcua.index.Place;
import vn.motcua.index.Score;
import vn.motcua.index.Series;
import vn.motcua.survey.rank.Quartiles;
import vn.motcua.web.index.Figures;
import vn.motcua.web.index.Frame;
import vn.motcua.web.index.Frames;

/** What the portal counts itself, beside what people say of the same thing in the survey. */
@Component
class OwnFigures {

    private final Durations durations;
    private final Frames frames;

    OwnFigures(Durations durations, Frames frames) {
        this.durations = durations;
        this.frames = frames;
    }

    /**
     * What speaks of the same thing.
     *
     * @param parts of every index built like PAPI
     * @param indicators of an index that is asked with the portal's own instrument; others number theirs otherwise
     */
    private record Subject(String key, List<String> parts, List<String> indicators) {}

    private static final Subject PROCEDURES = new Subject(
            "procedures",
            List.of("D5", "5.1", "5.2", "5.3", "5.4"),
            List.of("5.1.4", "5.3.6", "5.4.5", "5.1.6", "5.3.7", "5.4.6"));

    private static final Subject ONLINE =
            new Subject("online", List.of("D8", "8.1", "8.3"), List.of("8.3.1", "8.3.2", "8.3.4"));

    List<AssessmentView.Beside> of(LeagueTable table, Frame frame, Place place, Locale locale) {
        var served = durations.served();
        return Stream.of(
                        beside(
                                PROCEDURES,
                                served.map(known -> procedures(known, locale)).orElse(List.of()),
                                table,
                                frame,
                                place,
                                locale),
                        beside(
                                ONLINE,
                                served.map(known -> online(known, locale)).orElse(List.of()),
                                table,
                                frame,
                                place,
                                locale))
                .filter(each -> !each.lines().isEmpty())
                .toList();
    }

    private AssessmentView.Beside beside(
            Subject subject,
            List<AssessmentView.Fact> facts,
            LeagueTable table,
            Frame frame,
            Place place,
            Locale locale) {
        var isOwn = table.series().kind() != Series.Kind.PUBLISHED;
        return new AssessmentView.Beside(
                frames.say("assessment.own." + subject.key(), locale),
                facts,
                facts.isEmpty() ? frames.say("assessment.own.few", locale, Durations.FEWEST) : "",
                Stream.concat(subject.parts().stream(), isOwn ? subject.indicators().stream() : Stream.empty())
                        .flatMap(code -> line(code, table, frame, place, locale).stream())
                        .toList());
    }

    private List<AssessmentView.Fact> procedures(Served served, Locale locale) {
        var figures = new Figures(locale);
        var lasting = served.lasting();
        return List.of(
                fact(
                        "kept",
                        served.dated() == 0 ? "–" : figures.percent(served.shareKept()),
                        locale,
                        figures.count(served.dated())),
                fact("half", frames.say("assessment.days", locale, lasting.halfWithin()), locale),
                fact("most", frames.say("assessment.days", locale, lasting.nineInTenWithin()), locale),
                fact("satisfied", frames.say("assessment.notAsked", locale), locale));
    }

    private List<AssessmentView.Fact> online(Served served, Locale locale) {
        var figures = new Figures(locale);
        return List.of(fact("online", figures.percent(served.shareOnline()), locale, figures.count(served.dossiers())));
    }

    private AssessmentView.Fact fact(String key, String value, Locale locale, Object... arguments) {
        return new AssessmentView.Fact(frames.say("assessment.fact." + key, locale, arguments), value);
    }

    private static Optional<AssessmentView.Line> line(
            String code, LeagueTable table, Frame frame, Place place, Locale locale) {
        var wave = table.wave();
        return wave.find(code).map(node -> {
            var score = wave.score(place.code(), code).filter(Score::hasValue);
            return new AssessmentView.Line(
                    node.code() + " " + node.name().in(locale),
                    frame.base() + "?part=" + node.code(),
                    score.map(each -> new Figures(locale).on(node, each.number()))
                            .orElse("–"),
                    score.map(wave::interval)
                            .map(interval -> new Figures(locale).intervalOn(node, interval))
                            .orElse(""),
                    median(table, node, new Figures(locale)));
        });
    }

    private static String median(LeagueTable table, Node node, Figures figures) {
        var values = table.wave().of(node.code()).values().stream()
                .filter(Score::hasValue)
                .mapToDouble(Score::number)
                .toArray();
        return values.length == 0 ? "–" : figures.on(node, Quartiles.median(values));
    }
}
