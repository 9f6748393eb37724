// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.motcua.index.Level;
import vn.motcua.index.Node;
import vn.motcua.index.Places;
import vn.motcua.index.Sampled;
import vn.motcua.index.Score;
import vn.motcua.index.Wave;
import vn.motcua.survey.rank.Quartiles;
import vn.motcua.web.component.Link;

/** Says of what an index is made, from the structure of the wave itself. */
@Component
class PartText {

    private final Frames frames;
    private final Places places;

    PartText(Frames frames, Places places) {
        this.frames = frames;
        this.places = places;
    }

    PartView view(String series, Wave wave, Node node, Locale locale) {
        var frame = frames.of(series, wave.year(), node.code(), "parts", locale);
        var about = node.isTotal() ? "" : "?part=" + node.code();
        return new PartView(
                frame,
                node.isTotal() ? "" : node.code(),
                node.name().in(locale),
                scale(node, locale),
                formula(wave, node, locale),
                node.isBreak() ? frames.say("index.part.break", locale) : "",
                above(frame, wave, node, locale),
                new Link(frames.say("index.part.table", locale), frame.base() + about),
                wave.partsOf(node.code()).stream()
                        .map(part -> line(frame, wave, part, locale))
                        .toList(),
                List.of(line(frame, wave, node, locale)));
    }

    private static List<Link> above(Frame frame, Wave wave, Node node, Locale locale) {
        var way = new ArrayList<Link>();
        for (var each = wave.find(String.valueOf(node.parent()));
                each.isPresent();
                each = wave.find(String.valueOf(each.get().parent()))) {
            way.addFirst(new Link(
                    each.get().name().in(locale),
                    frame.base() + "/parts/" + each.get().code()));
        }
        return way;
    }

    private PartView.Line line(Frame frame, Wave wave, Node node, Locale locale) {
        var figures = new Figures(locale);
        var scores = wave.of(node.code()).values().stream()
                .filter(Score::hasValue)
                .sorted(Comparator.comparing(Score::number))
                .toList();
        var values = scores.stream().mapToDouble(Score::number).toArray();
        return new PartView.Line(
                node.code(),
                node.name().in(locale),
                node.level() == Level.INDICATOR
                        ? frame.base() + "?part=" + node.code()
                        : frame.base() + "/parts/" + node.code(),
                scale(node, locale),
                scores.isEmpty() ? "–" : named(wave, node, scores.getFirst(), figures),
                scores.isEmpty() ? "–" : figures.on(node, Quartiles.median(values)),
                scores.isEmpty() ? "–" : named(wave, node, scores.getLast(), figures),
                String.valueOf(scores.size()),
                remark(wave, node, locale));
    }

    private String named(Wave wave, Node node, Score score, Figures figures) {
        var name = places.find(wave.division(), score.place())
                .map(place -> place.name(figures.locale()))
                .orElse(score.place());
        return figures.on(node, score.number()) + " (" + name + ")";
    }

    private String remark(Wave wave, Node node, Locale locale) {
        var remarks = new ArrayList<String>();
        if (node.formula().weight() == 0) {
            remarks.add(frames.say("index.weightless", locale));
        }
        if (node.isBreak()) {
            remarks.add(frames.say("index.part.break.short", locale));
        }
        if (wave.of(node.code()).values().stream().anyMatch(Score::isCarried)) {
            remarks.add(frames.say("index.carried", locale));
        }
        return String.join("; ", remarks);
    }

    private String scale(Node node, Locale locale) {
        var scale = node.scale();
        if (!scale.isKnown()) {
            return "–";
        }
        var figures = new Figures(locale);
        if (node.isShare()) {
            return figures.share(scale.least()) + " – " + figures.share(scale.most());
        }
        var range = figures.exact(scale.least()) + " – " + figures.exact(scale.most());
        return scale.unit().isEmpty() ? range : range + " " + scale.unit().in(locale);
    }

    private String formula(Wave wave, Node node, Locale locale) {
        var parts = wave.partsOf(node.code()).size();
        var key = "index.formula." + node.formula().combination();
        var how = frames.say(parts == 0 ? key + ".alone" : key, locale, parts);
        var words = node.formula().words().in(locale);
        return words.isEmpty() ? how : how + ". " + words;
    }

    MethodView method(String series, Wave wave, Locale locale) {
        var frame = frames.of(series, wave.year(), null, "method", locale);
        var said = List.of("scores", "intervals", "ranks", "groups", "change", "missing", "breaks");
        return new MethodView(
                frame,
                said.stream()
                        .map(each -> frames.say("index.method." + each, locale))
                        .toList(),
                wave.nodes().stream()
                        .map(node -> methodLine(wave, node, locale))
                        .toList(),
                sample(wave, locale),
                wave.nodes().stream()
                        .filter(Node::isBreak)
                        .map(node -> node.code() + " " + node.name().in(locale))
                        .toList());
    }

    private MethodView.Line methodLine(Wave wave, Node node, Locale locale) {
        var weight = node.formula().weight();
        return new MethodView.Line(
                wave.depth(node),
                node.isTotal() ? "" : node.code(),
                node.name().in(locale),
                scale(node, locale),
                node.level() == Level.INDICATOR ? node.formula().words().in(locale) : formula(wave, node, locale),
                weight == 0
                        ? frames.say("index.weightless", locale)
                        : Double.isNaN(weight) || weight == 1 ? "" : new Figures(locale).exact(weight),
                node.isBreak());
    }

    private String sample(Wave wave, Locale locale) {
        var sampled = wave.sampled();
        if (sampled.isEmpty()) {
            return frames.say("index.method.noSample", locale);
        }
        var numbers = sampled.stream().mapToInt(Sampled::respondents).summaryStatistics();
        return frames.say(
                "index.method.sample", locale, numbers.getSum(), sampled.size(), numbers.getMin(), numbers.getMax());
    }
}
