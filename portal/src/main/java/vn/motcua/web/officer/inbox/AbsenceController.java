// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.officer.inbox;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.identity.Account;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Arrangement;
import vn.motcua.identity.Post;
import vn.motcua.identity.StandIn;
import vn.motcua.identity.StandIns;
import vn.motcua.platform.VietnamTime;
import vn.motcua.web.Flash;
import vn.motcua.web.Names;
import vn.motcua.web.Pages;
import vn.motcua.web.component.Choice;
import vn.motcua.web.component.Problem;

/** Who does an officer's work while they are away: arranged by themselves, or by their head. */
@Controller
class AbsenceController {

    private static final String PLACE = "/desk/absence";

    private final Pages pages;
    private final StandIns standIns;
    private final Accounts accounts;
    private final Names names;
    private final MessageSource words;
    private final InstantSource clock;

    AbsenceController(
            Pages pages, StandIns standIns, Accounts accounts, Names names, MessageSource words, InstantSource clock) {
        this.pages = pages;
        this.standIns = standIns;
        this.accounts = accounts;
        this.names = names;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping(PLACE)
    View absence(Actor actor, Locale locale, @ModelAttribute AbsenceForm form) {
        return show(HttpStatus.OK, actor, form, List.of(), locale);
    }

    private View show(HttpStatus status, Actor actor, AbsenceForm form, List<Problem> problems, Locale locale) {
        var officer = Objects.requireNonNullElse(form.officer(), actor.id());
        var duties = dutiesOf(actor, officer);
        var isOneself = duties.isEmpty() || officer.equals(actor.id());
        var away = isOneself ? actor.id() : officer;
        return pages.show(
                status,
                "officer/absence",
                new AbsenceView(
                        isOneself ? "" : away.toString(),
                        isOneself ? "" : accounts.get(away).nameOrLogin(),
                        standIns.of(away).stream()
                                .map(one -> line(one, actor, locale))
                                .toList(),
                        deputies(away, dutiesOf(actor, away), locale),
                        others(actor, locale),
                        form,
                        today().toString(),
                        problems));
    }

    /** Those that the actor may arrange. */
    private List<Post> dutiesOf(Actor actor, UUID officer) {
        return standIns.dutiesOf(officer).stream()
                .filter(post -> standIns.mayArrange(actor, officer, post.unit()))
                .toList();
    }

    private AbsenceView.Line line(StandIn one, Actor actor, Locale locale) {
        return new AbsenceView.Line(
                standIns.mayArrange(actor, one.officer(), one.unit()) ? one.id().toString() : "",
                one.officerName(),
                one.deputyName(),
                names.duty(one.role(), locale) + ", " + names.unit(one.unit(), locale),
                one.from(),
                one.to(),
                one.officer().equals(actor.id()),
                one.isOn(today()));
    }

    private List<Choice> deputies(UUID officer, List<Post> duties, Locale locale) {
        return duties.stream()
                .flatMap(post -> accounts.officersWith(post.role(), post.unit()).stream()
                        .filter(account -> !account.id().equals(officer))
                        .map(account -> choice(account, post, locale)))
                .toList();
    }

    private Choice choice(Account account, Post post, Locale locale) {
        return Choice.of(
                new AbsenceForm.Choice(post.role(), post.unit(), account.id()).text(),
                account.nameOrLogin() + " (" + names.duty(post.role(), locale) + ", " + names.unit(post.unit(), locale)
                        + ")");
    }

    /** The officials of the units where the reader is head. */
    private List<Choice> others(Actor actor, Locale locale) {
        return actor.units().stream()
                .filter(actor::leads)
                .flatMap(unit -> accounts.officersOf(unit).stream())
                .filter(account -> !account.id().equals(actor.id()))
                .distinct()
                .sorted(Comparator.comparing(Account::nameOrLogin))
                .map(account -> Choice.of(account.id().toString(), account.nameOrLogin()))
                .toList();
    }

    @PostMapping(PLACE)
    View arrange(Actor actor, Locale locale, @ModelAttribute AbsenceForm form, RedirectAttributes redirect) {
        var officer = Objects.requireNonNullElse(form.officer(), actor.id());
        var problems = new ArrayList<Problem>();
        var deputy = AbsenceForm.Choice.find(form.deputy());
        if (deputy == null) {
            problems.add(new Problem("deputy", word("officer.wrong.choose", locale)));
        }
        var from = day("from", form.from(), problems, locale);
        var to = day("to", form.to(), problems, locale);
        if (deputy == null || from == null || to == null) {
            return show(HttpStatus.UNPROCESSABLE_CONTENT, actor, form, problems, locale);
        }
        var wish = new StandIns.Wish(officer, deputy.officer(), deputy.unit(), deputy.role(), from, to);
        return switch (standIns.arrange(actor, wish)) {
            case Arrangement.Arranged(var standIn) -> {
                redirect.addFlashAttribute(
                        Flash.NAME,
                        Flash.done(
                                "desk.absence.arranged",
                                standIn.deputyName(),
                                standIn.officerName(),
                                pages.day(from, locale),
                                pages.day(to, locale)));
                yield Pages.goTo(officer.equals(actor.id()) ? PLACE : PLACE + "?officer=" + officer);
            }
            case Arrangement.Refused refused -> {
                var field = refused.field();
                problems.add(new Problem(field == null ? "" : field, word(refused.messageKey(), locale)));
                yield show(HttpStatus.UNPROCESSABLE_CONTENT, actor, form, problems, locale);
            }
        };
    }

    @PostMapping(PLACE + "/end")
    View end(
            Actor actor,
            Locale locale,
            @RequestParam(required = false) @Nullable UUID id,
            @RequestParam(required = false) @Nullable UUID officer,
            RedirectAttributes redirect) {
        var flash = switch (standIns.end(actor, id == null ? new UUID(0, 0) : id)) {
            case Arrangement.Arranged _ -> Flash.done("desk.absence.ended");
            case Arrangement.Refused refused -> Flash.problem("desk.word", word(refused.messageKey(), locale));
        };
        redirect.addFlashAttribute(Flash.NAME, flash);
        return Pages.goTo(officer == null ? PLACE : PLACE + "?officer=" + officer);
    }

    private @Nullable LocalDate day(String field, @Nullable String typed, List<Problem> problems, Locale locale) {
        try {
            return LocalDate.parse(Objects.toString(typed, "").strip());
        } catch (DateTimeParseException e) {
            problems.add(new Problem(field, word("officer.wrong.date", locale)));
            return null;
        }
    }

    private LocalDate today() {
        return VietnamTime.dateOf(clock.instant());
    }

    private String word(String key, Locale locale) {
        return words.getMessage(key, null, locale);
    }
}
