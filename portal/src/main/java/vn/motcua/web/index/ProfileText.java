// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.index.Division;
import vn.motcua.index.Gain;
import vn.motcua.index.Gains;
import vn.motcua.index.Level;
import vn.motcua.index.Place;
import vn.motcua.index.Places;
import vn.motcua.index.Profile;
import vn.motcua.web.component.Link;

/** Says what a wave holds of one province in the reader's words. */
@Component
public class ProfileText {

    private static final int MOST_GAINS = 6;

    private final Frames frames;
    private final Pictures pictures;
    private final TimelineText timelines;
    private final Places places;
    private final Gains gains;

    ProfileText(Frames frames, Pictures pictures, TimelineText timelines, Places places, Gains gains) {
        this.frames = frames;
        this.pictures = pictures;
        this.timelines = timelines;
        this.places = places;
        this.gains = gains;
    }

    Frame frame(Profile profile, Locale locale) {
        var table = profile.table();
        return frames.of(table.series().code(), table.wave().year(), null, "province", locale);
    }

    ProfileView view(Profile profile, Locale locale) {
        var frame = frame(profile, locale);
        var figures = new Figures(locale);
        var lines = profile.lines().stream()
                .map(line -> line(frame, line, figures, locale))
                .toList();
        var count = (int) profile.lines().stream()
                .filter(line -> line.node().level() != Level.INDICATOR)
                .count();
        var place = profile.place();
        var about = "province=" + place.code();
        return new ProfileView(
                frame,
                place.name(locale),
                lead(profile, locale),
                merged(profile, locale),
                only(profile, lines, false),
                count == lines.size() ? List.of() : only(profile, lines, true),
                profile.dimensions().size() > 2 ? pictures.star(frame, profile, locale) : "",
                new Link(frames.say("index.picture.save", locale), frame.base() + "/pictures/star.svg?" + about),
                frames.say("index.moved", locale, String.valueOf(profile.table().comparedWith())),
                moved(profile, figures, locale),
                profile.moved().isEmpty() ? "" : pictures.moved(frame, profile, locale),
                new Link(frames.say("index.picture.save", locale), frame.base() + "/pictures/moved.svg?" + about),
                gains.of(frame.series().code(), frame.year(), place).stream()
                        .limit(MOST_GAINS)
                        .map(gain -> gained(frame, gain, figures, locale))
                        .toList(),
                timelines.view(frame, profile.table().wave().division(), List.of(place), locale),
                links(frame, profile.near().stream().map(each -> each.place()).toList(), place, locale),
                links(frame, profile.alike(), place, locale),
                links(frame, profile.region(), place, locale),
                new Link(frames.say("index.compare.alike", locale), compare(frame, profile)));
    }

    private static List<ProfileView.Line> only(Profile profile, List<ProfileView.Line> lines, boolean areIndicators) {
        var chosen = new ArrayList<ProfileView.Line>();
        for (int at = 0; at < lines.size(); at++) {
            if ((profile.lines().get(at).node().level() == Level.INDICATOR) == areIndicators) {
                chosen.add(lines.get(at));
            }
        }
        return chosen;
    }

    /** Where the province stands, in a sentence. */
    public String lead(Profile profile, Locale locale) {
        var figures = new Figures(locale);
        var standing = profile.standing();
        var name = profile.place().name(locale);
        if (standing == null) {
            return frames.say(
                    "index.profile.none",
                    locale,
                    name,
                    profile.lines().isEmpty()
                            ? ""
                            : frames.say(profile.lines().getFirst().why().messageKey(), locale, ""));
        }
        var score = figures.score(standing.value());
        if (standing.rank() == 0) {
            return frames.say("index.profile.partial", locale, name, score);
        }
        var count = profile.table().standings().size();
        var ranks = standing.ranks();
        return ranks == null
                ? frames.say("index.profile.plain", locale, name, score, standing.rank(), count)
                : frames.say(
                        "index.profile.ranks",
                        locale,
                        name,
                        score,
                        standing.rank(),
                        count,
                        ranks.best(),
                        ranks.worst());
    }

    /** What the province became part of in July 2025; empty when it is still there. */
    public String merged(Profile profile, Locale locale) {
        var place = profile.place();
        return Optional.ofNullable(place.successor())
                .filter(_ -> place.division() == Division.OF_63)
                .flatMap(code -> places.find(Division.OF_34, code))
                .filter(unit -> places.membersOf(unit).size() > 1)
                .map(unit -> frames.say("index.profile.merged", locale, place.name(locale), unit.name(locale)))
                .orElse("");
    }

    private ProfileView.Line line(Frame frame, Profile.Line line, Figures figures, Locale locale) {
        var node = line.node();
        var interval = line.interval();
        var best = line.best();
        var wave = line.of();
        return new ProfileView.Line(
                line.depth(),
                node.isTotal() ? "" : node.code(),
                node.name().in(locale),
                node.level() == Level.INDICATOR ? "" : frame.base() + "/parts/" + node.code(),
                line.hasValue() ? figures.on(node, line.value()) : "–",
                interval == null ? "" : figures.intervalOn(node, interval),
                line.hasValue() ? line.rank() + "/" + wave : "–",
                Double.isNaN(line.median()) ? "–" : figures.on(node, line.median()),
                best == null ? "–" : figures.on(node, best.number()),
                remark(line, locale));
    }

    private String remark(Profile.Line line, Locale locale) {
        var remarks = new ArrayList<String>();
        if (!line.hasValue()) {
            remarks.add(frames.say(line.why().messageKey(), locale, ""));
        }
        if (line.score() != null && line.score().isCarried()) {
            remarks.add(frames.say("index.carried", locale));
        }
        if (line.node().formula().weight() == 0) {
            remarks.add(frames.say("index.weightless", locale));
        }
        return String.join("; ", remarks);
    }

    private List<ProfileView.Moved> moved(Profile profile, Figures figures, Locale locale) {
        return profile.moved().stream()
                .map(moved -> new ProfileView.Moved(
                        moved.node().code() + " " + moved.node().name().in(locale),
                        figures.signed(moved.difference()),
                        moved.isBroken() ? frames.say("index.moved.broken", locale) : ""))
                .toList();
    }

    private ProfileView.Gained gained(Frame frame, Gain gain, Figures figures, Locale locale) {
        var node = gain.node();
        return new ProfileView.Gained(
                node.code() + " " + node.name().in(locale),
                node.level() == Level.INDICATOR
                        ? frame.base() + "?part=" + node.code()
                        : frame.base() + "/parts/" + node.code(),
                figures.on(node, gain.value()),
                figures.on(node, gain.target()),
                figures.signed(gain.points()),
                String.valueOf(gain.rank()),
                gain.ranks() == null
                        ? ""
                        : frames.say(
                                "index.rank.range",
                                locale,
                                gain.ranks().best(),
                                gain.ranks().worst()),
                gain.gap() == null
                        ? frames.say("index.gain.untested", locale)
                        : frames.say(gain.isShown() ? "index.gain.shown" : "index.gain.notShown", locale));
    }

    private static List<Link> links(Frame frame, List<Place> all, Place own, Locale locale) {
        return all.stream()
                .filter(place -> !place.equals(own))
                .map(place -> new Link(place.name(locale), frame.base() + "/provinces/" + place.code()))
                .toList();
    }

    private static String compare(Frame frame, Profile profile) {
        var address = new StringBuilder(
                frame.base() + "/compare?province=" + profile.place().code());
        profile.alike().forEach(place -> address.append("&province=").append(place.code()));
        return address.toString();
    }
}
