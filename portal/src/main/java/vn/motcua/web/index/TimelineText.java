// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.index;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.index.Division;
import vn.motcua.index.Place;
import vn.motcua.index.Timeline;
import vn.motcua.index.Timelines;
import vn.motcua.web.component.Link;

/** Says scores over the years in the reader's words. */
@Component
class TimelineText {

    private final Frames frames;
    private final Timelines timelines;
    private final Pictures pictures;

    TimelineText(Frames frames, Timelines timelines, Pictures pictures) {
        this.frames = frames;
        this.timelines = timelines;
        this.pictures = pictures;
    }

    TimelineView view(Frame frame, Division division, List<Place> places, Locale locale) {
        return timelines
                .find(frame.series().code(), frame.part(), division, places)
                .map(timeline -> view(frame, timeline, locale))
                .orElseThrow(Frames::notThere);
    }

    private TimelineView view(Frame frame, Timeline timeline, Locale locale) {
        var figures = new Figures(locale);
        var provinces = timeline.lines().stream()
                .map(line -> "province=" + line.place().code())
                .collect(Collectors.joining("&"));
        return new TimelineView(
                frames.say("index.picture.lines", locale, timeline.node().name().in(locale)),
                timeline.lines().stream().map(line -> line.place().name(locale)).toList(),
                timeline.years().reversed().stream()
                        .map(year -> new TimelineView.Row(
                                String.valueOf(year),
                                timeline.lines().stream()
                                        .map(line -> cell(line, year, timeline, figures, locale))
                                        .toList(),
                                timeline.isBreak(year)))
                        .toList(),
                timeline.breaks().isEmpty() ? "" : frames.say("index.breaks", locale),
                pictures.lines(frame, timeline, locale),
                new Link(
                        frames.say("index.picture.save", locale),
                        frame.base() + "/pictures/lines.svg?part=" + frame.part() + "&" + provinces));
    }

    private String cell(Timeline.Line line, int year, Timeline timeline, Figures figures, Locale locale) {
        return line.points().stream()
                .filter(point -> point.year() == year)
                .findFirst()
                .map(point -> figures.on(timeline.node(), point.score().number())
                        + (point.interval() == null
                                ? ""
                                : " (" + figures.intervalOn(timeline.node(), point.interval()) + ")")
                        + (point.score().isCarried() ? " – " + frames.say("index.carried", locale) : ""))
                .orElse("–");
    }
}
