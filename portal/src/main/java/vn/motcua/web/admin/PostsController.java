// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.format.annotation.DateTimeFormat;
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
import vn.motcua.agency.Units;
import vn.motcua.factor.Factors;
import vn.motcua.factor.Requirements;
import vn.motcua.identity.Account;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.Actor;
import vn.motcua.identity.PasswordChange;
import vn.motcua.identity.Post;
import vn.motcua.identity.Role;
import vn.motcua.platform.VietnamTime;
import vn.motcua.web.Flash;
import vn.motcua.web.Names;
import vn.motcua.web.Pages;
import vn.motcua.web.component.Choice;
import vn.motcua.web.component.Problem;

/** One officer's account: who may do what at which unit, and for how long. */
@Controller
class PostsController {

    private final Pages pages;
    private final Accounts accounts;
    private final Units units;
    private final Names names;
    private final MessageSource words;
    private final Factors factors;
    private final Requirements requirements;
    private final InstantSource clock;

    PostsController(
            Pages pages,
            Accounts accounts,
            Units units,
            Names names,
            MessageSource words,
            Factors factors,
            Requirements requirements,
            InstantSource clock) {
        this.pages = pages;
        this.accounts = accounts;
        this.units = units;
        this.names = names;
        this.factors = factors;
        this.requirements = requirements;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/admin/accounts/{id}")
    View account(Actor actor, Locale locale, @PathVariable UUID id) {
        return show(HttpStatus.OK, actor, officer(id), PostForm.from(today()), List.of(), locale);
    }

    @PostMapping("/admin/accounts/{id}/posts")
    View assign(
            Actor actor,
            Locale locale,
            @PathVariable UUID id,
            @ModelAttribute PostForm form,
            RedirectAttributes redirect) {
        var account = officer(id);
        var problems = problemsOf(form, locale);
        var post = problems.isEmpty() ? post(form) : null;
        if (post == null) {
            return show(HttpStatus.UNPROCESSABLE_CONTENT, actor, account, form, problems, locale);
        }
        accounts.assignPost(id, post);
        redirect.addFlashAttribute(Flash.NAME, Flash.done("admin.post.assigned"));
        return Pages.goTo("/admin/accounts/" + id);
    }

    private List<Problem> problemsOf(PostForm form, Locale locale) {
        var problems = new ArrayList<Problem>();
        var first = form.firstDay();
        var last = form.lastDay();
        problem(form.wantedRole().isEmpty(), "role", "admin.wrong.role", problems, locale);
        problem(units.find(form.unitCode()).isEmpty(), "unit", "admin.wrong.unit", problems, locale);
        problem(first.isEmpty(), "from", "admin.wrong.date", problems, locale);
        problem(last.isEmpty() && form.hasEnd(), "to", "admin.wrong.date", problems, locale);
        problem(
                first.isPresent() && last.isPresent() && last.get().isBefore(first.get()),
                "to",
                "admin.wrong.period",
                problems,
                locale);
        return problems;
    }

    private void problem(boolean is, String field, String key, List<Problem> problems, Locale locale) {
        if (is) {
            problems.add(new Problem(field, say(key, locale)));
        }
    }

    private static @Nullable Post post(PostForm form) {
        return form.wantedRole()
                .flatMap(role -> form.firstDay()
                        .map(from -> new Post(
                                form.unitCode(), role, from, form.lastDay().orElse(null))))
                .orElse(null);
    }

    /** Ends a post on a day, today if none is said; the last day still counts. */
    @PostMapping("/admin/accounts/{id}/posts/end")
    View end(
            Actor actor,
            Locale locale,
            @PathVariable UUID id,
            @RequestParam String unit,
            @RequestParam Role role,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate lastDay,
            RedirectAttributes redirect) {
        var account = officer(id);
        var last = lastDay == null ? today() : lastDay;
        if (!isHeld(account, unit, role, last)) {
            var problem = new Problem("lastDay-" + role + "-" + unit, say("admin.wrong.lastDay", locale));
            return show(
                    HttpStatus.UNPROCESSABLE_CONTENT, actor, account, PostForm.from(today()), List.of(problem), locale);
        }
        accounts.endPost(account.id(), unit, role, last);
        redirect.addFlashAttribute(Flash.NAME, Flash.done("admin.post.ended"));
        return Pages.goTo("/admin/accounts/" + id);
    }

    private boolean isHeld(Account account, String unit, Role role, LocalDate day) {
        return accounts.postsOf(account.id()).stream()
                .anyMatch(post -> post.unit().equals(unit) && post.role() == role && post.isHeldOn(day));
    }

    @PostMapping("/admin/accounts/{id}/password")
    View password(
            Actor actor,
            Locale locale,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String password,
            RedirectAttributes redirect) {
        var account = officer(id);
        var change = accounts.givePassword(id, password);
        if (change != PasswordChange.CHANGED) {
            var problem = new Problem("password", say(change.messageKey(), locale));
            return show(
                    HttpStatus.UNPROCESSABLE_CONTENT, actor, account, PostForm.from(today()), List.of(problem), locale);
        }
        redirect.addFlashAttribute(Flash.NAME, Flash.done("admin.password.set"));
        return Pages.goTo("/admin/accounts/" + id);
    }

    /** For an officer who lost their phone. */
    @PostMapping("/admin/accounts/{id}/second-factor/reset")
    View resetFactors(Actor actor, @PathVariable UUID id, RedirectAttributes redirect) {
        var isReset = factors.reset(actor, officer(id).id());
        redirect.addFlashAttribute(
                Flash.NAME, isReset ? Flash.done("factor.admin.reset.done") : Flash.note("factor.admin.reset.none"));
        return Pages.goTo("/admin/accounts/" + id);
    }

    /** Nobody closes their own account: the last administrator would be locked out. */
    @PostMapping("/admin/accounts/{id}/active")
    View active(Actor actor, @PathVariable UUID id, @RequestParam boolean active, RedirectAttributes redirect) {
        var account = officer(id);
        if (account.id().equals(actor.id())) {
            redirect.addFlashAttribute(Flash.NAME, Flash.problem("admin.account.own"));
        } else {
            accounts.setActive(id, active);
            redirect.addFlashAttribute(
                    Flash.NAME, Flash.done(active ? "admin.account.opened" : "admin.account.closed"));
        }
        return Pages.goTo("/admin/accounts/" + id);
    }

    /** Takes a post back that has not begun. */
    @PostMapping("/admin/accounts/{id}/posts/withdraw")
    View withdraw(
            @PathVariable UUID id,
            @RequestParam String unit,
            @RequestParam Role role,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
            RedirectAttributes redirect) {
        if (accounts.withdrawPost(officer(id).id(), unit, role, from)) {
            redirect.addFlashAttribute(Flash.NAME, Flash.done("period.post.withdrawn"));
        }
        return Pages.goTo("/admin/accounts/" + id);
    }

    /** Opens an account from a day on, closes it after one. */
    @PostMapping("/admin/accounts/{id}/period")
    View period(
            Actor actor,
            Locale locale,
            @PathVariable UUID id,
            @RequestParam(name = "opensOn", defaultValue = "") String from,
            @RequestParam(name = "closesOn", defaultValue = "") String to,
            RedirectAttributes redirect) {
        var account = officer(id);
        var days = new PostForm("", "", from, to);
        var problems = periodProblems(days, account.id().equals(actor.id()), locale);
        if (!problems.isEmpty()) {
            return show(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    actor,
                    account,
                    PostForm.from(today()),
                    new AccountView.Period(from, to, period(account).isShut()),
                    problems,
                    locale);
        }
        accounts.setPeriod(id, days.firstDay().orElse(null), days.lastDay().orElse(null));
        redirect.addFlashAttribute(Flash.NAME, Flash.done("period.saved"));
        return Pages.goTo("/admin/accounts/" + id);
    }

    private List<Problem> periodProblems(PostForm days, boolean own, Locale locale) {
        var problems = new ArrayList<Problem>();
        var first = days.firstDay();
        var last = days.lastDay();
        problem(
                first.isEmpty() && !PostForm.text(days.from()).isEmpty(),
                "opensOn",
                "admin.wrong.date",
                problems,
                locale);
        problem(last.isEmpty() && days.hasEnd(), "closesOn", "admin.wrong.date", problems, locale);
        problem(
                first.isPresent() && last.isPresent() && last.get().isBefore(first.get()),
                "closesOn",
                "admin.wrong.period",
                problems,
                locale);
        var shutsOut = first.filter(day -> day.isAfter(today())).isPresent()
                || last.filter(day -> day.isBefore(today())).isPresent();
        problem(own && shutsOut, "closesOn", "admin.account.own", problems, locale);
        return problems;
    }

    private Account officer(UUID id) {
        return accounts.find(id)
                .filter(account -> account.kind() == Actor.Kind.OFFICER)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private View show(
            HttpStatus status, Actor actor, Account account, PostForm form, List<Problem> problems, Locale locale) {
        return show(status, actor, account, form, period(account), problems, locale);
    }

    private AccountView.Period period(Account account) {
        var period = accounts.periodOf(account.id());
        return new AccountView.Period(
                Objects.toString(period.from(), ""), Objects.toString(period.to(), ""), !period.isOpen());
    }

    private View show(
            HttpStatus status,
            Actor actor,
            Account account,
            PostForm form,
            AccountView.Period period,
            List<Problem> problems,
            Locale locale) {
        return pages.show(
                status,
                "admin/account",
                new AccountView(
                        account.id().toString(),
                        account.login(),
                        account.nameOrLogin(),
                        account.active(),
                        account.id().equals(actor.id()),
                        accounts.postsOf(account.id()).stream()
                                .map(post -> line(post, locale))
                                .toList(),
                        form,
                        names.units(locale),
                        roles(locale),
                        today().toString(),
                        factors.of(account.id()),
                        requirements.isMadeOf(accounts.actor(account.id(), clock.instant())),
                        period,
                        problems));
    }

    private AccountView.PostLine line(Post post, Locale locale) {
        return new AccountView.PostLine(
                post.unit(),
                names.unitAndAbove(post.unit(), locale),
                post.role().name(),
                names.duty(post.role(), locale),
                post.from(),
                post.to(),
                when(post));
    }

    private AccountView.When when(Post post) {
        if (post.isHeldOn(today())) {
            return AccountView.When.NOW;
        }
        return post.from().isAfter(today()) ? AccountView.When.TO_COME : AccountView.When.PAST;
    }

    /** The roles, each with what it lets one do. */
    private List<Choice> roles(Locale locale) {
        return Arrays.stream(Role.values())
                .map(role -> new Choice(role.name(), names.duty(role, locale), say("admin.role." + role, locale)))
                .toList();
    }

    private LocalDate today() {
        return VietnamTime.dateOf(clock.instant());
    }

    private String say(String key, Locale locale) {
        return words.getMessage(key, null, locale);
    }
}
