// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.officer.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.identity.Actor;
import vn.motcua.improvement.Improvement;
import vn.motcua.improvement.Improvements;
import vn.motcua.improvement.Planned;
import vn.motcua.index.Node;
import vn.motcua.index.Profile;
import vn.motcua.index.Profiles;
import vn.motcua.index.PublishedSeries;
import vn.motcua.index.Series;
import vn.motcua.index.Wave;
import vn.motcua.web.Flash;
import vn.motcua.web.Names;
import vn.motcua.web.Pages;
import vn.motcua.web.component.Link;
import vn.motcua.web.component.Problem;
import vn.motcua.web.index.Frames;

/** The self-assessment of the province, and the plans for the parts of an index. */
@Controller
class AssessmentController {

    private static final String PLACE = "/desk/index";

    private final Pages pages;
    private final PublishedSeries published;
    private final Profiles profiles;
    private final Improvements improvements;
    private final OwnProvince province;
    private final AssessmentText text;
    private final Names names;
    private final Frames frames;

    AssessmentController(
            Pages pages,
            PublishedSeries published,
            Profiles profiles,
            Improvements improvements,
            OwnProvince province,
            AssessmentText text,
            Names names,
            Frames frames) {
        this.pages = pages;
        this.published = published;
        this.profiles = profiles;
        this.improvements = improvements;
        this.province = province;
        this.text = text;
        this.names = names;
        this.frames = frames;
    }

    /** What is asked for, or what comes nearest: first an index that ranks the province, then any that speaks of it. */
    @GetMapping(PLACE)
    View assessment(
            Actor actor,
            @RequestParam(defaultValue = "") String series,
            @RequestParam(defaultValue = "") String year,
            Locale locale) {
        var all = published.all();
        var asked = all.stream().filter(each -> each.code().equals(series)).flatMap(each -> waves(each, year));
        return Stream.concat(asked, ranked(all))
                .findFirst()
                .or(() -> all.stream().flatMap(each -> waves(each, year)).findFirst())
                .map(profile -> pages.show("officer/assessment", text.view(actor, profile, locale)))
                .orElseGet(() ->
                        pages.show("officer/assessment-none", new Link(frames.say("index.title", locale), "/index")));
    }

    private Stream<Profile> ranked(List<Series> all) {
        return all.stream()
                .flatMap(each -> waves(each, ""))
                .filter(profile -> profile.standing() != null && profile.table().isRanked());
    }

    /** The wave of that year first, then the latest. */
    private Stream<Profile> waves(Series series, String year) {
        var years = published.years(series.code()).reversed();
        return Stream.concat(years.stream().filter(each -> String.valueOf(each).equals(year)), years.stream())
                .flatMap(each -> published.wave(series.code(), each).stream())
                .flatMap(wave -> province.find(wave.division()).stream()
                        .flatMap(place -> profiles.find(series.code(), wave.year(), place.code()).stream()));
    }

    @GetMapping(PLACE + "/{series}/{part}")
    View plan(Actor actor, @PathVariable String series, @PathVariable String part, Locale locale) {
        var about = about(series, part);
        var kept = improvements.find(actor, series, part);
        var form = kept.map(PlanForm::of).orElse(PlanForm.EMPTY);
        return show(HttpStatus.OK, actor, about, kept, form, List.of(), locale);
    }

    @PostMapping(PLACE + "/{series}/{part}")
    View keep(
            Actor actor,
            @PathVariable String series,
            @PathVariable String part,
            @ModelAttribute PlanForm form,
            RedirectAttributes next,
            Locale locale) {
        var about = about(series, part);
        var due = form.dueDate();
        if (due.isEmpty() && Improvements.mayChange(actor)) {
            return again(actor, about, form, new Planned.Refused("DUE_WRONG", "due"), locale);
        }
        var wish = form.improvement(series, part, due.orElse(LocalDate.EPOCH));
        return switch (improvements.keep(actor, wish)) {
            case Planned.Kept kept -> {
                next.addFlashAttribute(
                        Flash.NAME,
                        Flash.done("improvement.kept", kept.improvement().part()));
                yield Pages.goTo(PLACE + "?series=" + series + "#plan");
            }
            case Planned.Refused refused -> again(actor, about, form, refused, locale);
        };
    }

    private View again(Actor actor, About about, PlanForm form, Planned.Refused refused, Locale locale) {
        var field = refused.field();
        var problems = new ArrayList<Problem>();
        problems.add(new Problem(
                field == null ? "" : field,
                frames.say(refused.messageKey(), locale, Improvement.LONGEST_TEXT, Improvement.LONGEST_OWNER)));
        var kept = improvements.find(actor, about.series().code(), about.node().code());
        return show(HttpStatus.UNPROCESSABLE_CONTENT, actor, about, kept, form, problems, locale);
    }

    /** The part as its series has it in the latest wave that knows it. */
    private record About(Series series, Wave wave, Node node) {}

    private About about(String code, String part) {
        var series = published.find(code).orElseThrow(AssessmentController::notThere);
        return published.years(code).reversed().stream()
                .flatMap(year -> published.wave(code, year).stream())
                .flatMap(wave -> wave.find(part).stream().map(node -> new About(series, wave, node)))
                .findFirst()
                .orElseThrow(AssessmentController::notThere);
    }

    private static ResponseStatusException notThere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private View show(
            HttpStatus status,
            Actor actor,
            About about,
            Optional<Improvement> kept,
            PlanForm form,
            List<Problem> problems,
            Locale locale) {
        var version = kept.map(Improvement::version).orElse(0);
        var isOvertaken = version != form.versionNumber();
        return pages.show(
                status,
                "officer/plan",
                new PlanView(
                        AssessmentText.address(
                                about.series().code(), about.node().code()),
                        PLACE + "?series=" + about.series().code(),
                        about.series().name().in(locale),
                        about.node().code(),
                        about.node().name().in(locale),
                        about.series().isSimulated(),
                        form.withVersion(version),
                        names.units(locale),
                        text.states(locale),
                        Improvements.mayChange(actor),
                        kept.filter(_ -> isOvertaken || !Improvements.mayChange(actor))
                                .map(plan -> text.line(plan, about.wave(), locale))
                                .orElse(null),
                        kept.map(Improvement::changedBy).orElse(""),
                        problems));
    }
}
