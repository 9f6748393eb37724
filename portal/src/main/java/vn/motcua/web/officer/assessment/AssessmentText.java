// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.officer.assessment;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.identity.Actor;
import vn.motcua.improvement.Improvement;
import vn.motcua.improvement.Improvements;
import vn.motcua.index.Gain;
import vn.motcua.index.Gains;
import vn.motcua.index.Profile;
import vn.motcua.index.Standing;
import vn.motcua.index.Wave;
import vn.motcua.platform.VietnamTime;
import vn.motcua.web.Names;
import vn.motcua.web.Pages;
import vn.motcua.web.component.Choice;
import vn.motcua.web.component.Tone;
import vn.motcua.web.index.Figures;
import vn.motcua.web.index.Frames;
import vn.motcua.web.index.ProfileText;

/** Says how a province stands with itself, in the reader's words. */
@Component
class AssessmentText {

    private final Frames frames;
    private final ProfileText profiles;
    private final Gains gains;
    private final Improvements improvements;
    private final OwnFigures own;
    private final Names names;
    private final Pages pages;
    private final InstantSource clock;

    AssessmentText(
            Frames frames,
            ProfileText profiles,
            Gains gains,
            Improvements improvements,
            OwnFigures own,
            Names names,
            Pages pages,
            InstantSource clock) {
        this.frames = frames;
        this.profiles = profiles;
        this.gains = gains;
        this.improvements = improvements;
        this.own = own;
        this.names = names;
        this.pages = pages;
        this.clock = clock;
    }

    AssessmentView view(Actor reader, Profile profile, Locale locale) {
        var table = profile.table();
        var series = table.series().code();
        var frame = frames.of(series, table.wave().year(), null, "province", locale);
        var plans = improvements.of(reader, series).stream()
                .map(plan -> line(plan, table.wave(), locale))
                .toList();
        var byPart = plans.stream().collect(Collectors.toMap(AssessmentView.PlanLine::code, Function.identity()));
        return new AssessmentView(
                frame,
                profile.place().name(locale),
                frame.base() + "/provinces/" + profile.place().code(),
                profiles.lead(profile, locale),
                profiles.merged(profile, locale),
                gains.of(series, table.wave().year(), profile.place()).stream()
                        .map(gain -> gained(gain, profile, byPart, locale))
                        .toList(),
                plans,
                own.of(table, frame, profile.place(), locale),
                Improvements.mayChange(reader));
    }

    private AssessmentView.Gained gained(
            Gain gain, Profile profile, Map<String, AssessmentView.PlanLine> plans, Locale locale) {
        var table = profile.table();
        var figures = new Figures(locale);
        var node = gain.node();
        var score = table.wave().score(profile.place().code(), node.code()).orElseThrow();
        var interval = table.wave().interval(score);
        return new AssessmentView.Gained(
                node.code(),
                node.name().in(locale),
                "/index/" + table.series().code() + "/" + table.wave().year() + "?part=" + node.code(),
                figures.on(node, gain.value()),
                interval == null ? "" : figures.intervalOn(node, interval),
                figures.on(node, gain.target()),
                frames.say(gain.isRise() ? "assessment.target.rise" : "assessment.target.upper", locale),
                figures.signed(gain.points()),
                points(gain, figures),
                String.valueOf(gain.rank()),
                ranks(gain.ranks(), locale),
                remark(gain, locale),
                plans.get(node.code()),
                address(table.series().code(), node.code()));
    }

    private static String points(Gain gain, Figures figures) {
        var interval = gain.interval();
        return interval == null || interval.upper() - interval.lower() < 0.005
                ? ""
                : figures.signed(interval.lower()) + " – " + figures.signed(interval.upper());
    }

    private String ranks(Standing.@Nullable Ranks ranks, Locale locale) {
        return ranks == null ? "" : frames.say("index.rank.range", locale, ranks.best(), ranks.worst());
    }

    private String remark(Gain gain, Locale locale) {
        var remarks = new ArrayList<String>();
        remarks.add(
                gain.gap() == null
                        ? frames.say("index.gain.untested", locale)
                        : frames.say(gain.isShown() ? "index.gain.shown" : "index.gain.notShown", locale));
        if (gain.isRecovered()) {
            remarks.add(frames.say("assessment.recovered", locale));
        }
        return String.join("; ", remarks);
    }

    static String address(String series, String part) {
        return "/desk/index/" + series + "/" + part;
    }

    AssessmentView.PlanLine line(Improvement plan, Wave wave, Locale locale) {
        var isLate = plan.isLate(VietnamTime.dateOf(clock.instant()));
        return new AssessmentView.PlanLine(
                plan.part(),
                wave.find(plan.part()).map(node -> node.name().in(locale)).orElse(""),
                address(plan.series(), plan.part()),
                plan.aim(),
                names.unit(plan.unit(), locale),
                plan.owner(),
                pages.day(plan.due(), locale),
                frames.say(isLate ? "improvement.late" : plan.state().messageKey(), locale),
                isLate ? Tone.BAD : tone(plan.state()),
                isLate,
                plan.remark());
    }

    private static Tone tone(Improvement.State state) {
        return switch (state) {
            case PLANNED -> Tone.QUIET;
            case UNDER_WAY -> Tone.ACTIVE;
            case DONE -> Tone.GOOD;
            case GIVEN_UP -> Tone.CLOSED;
        };
    }

    List<Choice> states(Locale locale) {
        return Arrays.stream(Improvement.State.values())
                .map(state -> Choice.of(state.name(), frames.say(state.messageKey(), locale)))
                .toList();
    }
}
