// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
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
import org.springframework.web.servlet.view.RedirectView;
import vn.motcua.agency.Unit;
import vn.motcua.agency.Units;
import vn.motcua.identity.Account;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.Actor;
import vn.motcua.identity.OfficerCreation;
import vn.motcua.identity.PasswordChange;
import vn.motcua.identity.Post;
import vn.motcua.identity.Role;
import vn.motcua.platform.VietnamTime;
import vn.motcua.web.Flash;
import vn.motcua.web.Pages;
import vn.motcua.web.component.Choice;
import vn.motcua.web.component.Problem;

/** The officers' accounts: who may do what at which unit, and for how long. */
@Controller
class AccountsController {

    private static final int ROWS = 50;

    private final Pages pages;
    private final Accounts accounts;
    private final Units units;
    private final MessageSource words;
    private final InstantSource clock;

    AccountsController(Pages pages, Accounts accounts, Units units, MessageSource words, InstantSource clock) {
        this.pages = pages;
        this.accounts = accounts;
        this.units = units;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/admin/accounts")
    View list(Locale locale, @RequestParam(defaultValue = "") String after) {
        return list(HttpStatus.OK, after, NewOfficerForm.EMPTY, List.of(), locale);
    }

    private View list(HttpStatus status, String after, NewOfficerForm form, List<Problem> problems, Locale locale) {
        var found = accounts.officersAfter(after, ROWS);
        var lines = found.stream().map(account -> line(account, locale)).toList();
        var next = found.size() < ROWS
                ? null
                : "/admin/accounts?after=" + found.getLast().login();
        return pages.show(status, "admin/accounts", new AccountsView(lines, next, after.isEmpty(), form, problems));
    }

    private AccountsView.Line line(Account account, Locale locale) {
        var today = today();
        var posts = accounts.postsOf(account.id()).stream()
                .filter(post -> post.isHeldOn(today))
                .map(post -> role(post.role(), locale) + ", " + unit(post.unit(), locale))
                .toList();
        return new AccountsView.Line(
                account.id().toString(), account.login(), account.nameOrLogin(), posts, account.active());
    }

    @PostMapping("/admin/accounts")
    View create(Locale locale, @ModelAttribute NewOfficerForm form, RedirectAttributes redirect) {
        return switch (accounts.createOfficer(form.officer())) {
            case OfficerCreation.Created(var account) -> {
                redirect.addFlashAttribute(Flash.NAME, Flash.done("admin.account.created", account.login()));
                yield seeOther(account.id());
            }
            case OfficerCreation.Refused(var field, var key) ->
                list(HttpStatus.UNPROCESSABLE_CONTENT, "", form, List.of(new Problem(field, say(key, locale))), locale);
        };
    }

    @GetMapping("/admin/accounts/{id}")
    View account(Locale locale, @PathVariable UUID id) {
        return show(HttpStatus.OK, officer(id), List.of(), locale);
    }

    @PostMapping("/admin/accounts/{id}/posts")
    View assign(
            Locale locale,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String role,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            RedirectAttributes redirect) {
        var account = officer(id);
        var problems = new ArrayList<Problem>();
        var post = post(unit, role, from, to, problems, locale);
        if (post == null) {
            return show(HttpStatus.UNPROCESSABLE_CONTENT, account, problems, locale);
        }
        accounts.assignPost(id, post);
        redirect.addFlashAttribute(Flash.NAME, Flash.done("admin.post.assigned"));
        return seeOther(id);
    }

    private @Nullable Post post(
            String unit, String role, String from, String to, List<Problem> problems, Locale locale) {
        var wanted = Arrays.stream(Role.values())
                .filter(one -> one.name().equals(role))
                .findFirst()
                .orElse(null);
        var first = date(from);
        var last = date(to);
        problem(units.find(unit).isEmpty(), "unit", "admin.wrong.unit", problems, locale);
        problem(wanted == null, "role", "admin.wrong.role", problems, locale);
        problem(first == null, "from", "admin.wrong.date", problems, locale);
        problem(last == null && !to.isBlank(), "to", "admin.wrong.date", problems, locale);
        problem(first != null && last != null && last.isBefore(first), "to", "admin.wrong.period", problems, locale);
        return problems.isEmpty() && wanted != null && first != null ? new Post(unit, wanted, first, last) : null;
    }

    private void problem(boolean is, String field, String key, List<Problem> problems, Locale locale) {
        if (is) {
            problems.add(new Problem(field, say(key, locale)));
        }
    }

    @PostMapping("/admin/accounts/{id}/posts/end")
    View end(@PathVariable UUID id, @RequestParam String unit, @RequestParam Role role, RedirectAttributes redirect) {
        accounts.endPost(officer(id).id(), unit, role, today());
        redirect.addFlashAttribute(Flash.NAME, Flash.done("admin.post.ended"));
        return seeOther(id);
    }

    @PostMapping("/admin/accounts/{id}/password")
    View password(
            Locale locale,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String password,
            RedirectAttributes redirect) {
        var account = officer(id);
        var change = accounts.givePassword(id, password);
        if (change != PasswordChange.CHANGED) {
            return show(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    account,
                    List.of(new Problem("password", say(change.messageKey(), locale))),
                    locale);
        }
        redirect.addFlashAttribute(Flash.NAME, Flash.done("admin.password.set"));
        return seeOther(id);
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
        return seeOther(id);
    }

    private Account officer(UUID id) {
        return accounts.find(id)
                .filter(account -> account.kind() == Actor.Kind.OFFICER)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private View show(HttpStatus status, Account account, List<Problem> problems, Locale locale) {
        var posts = accounts.postsOf(account.id()).stream()
                .map(post -> new AccountView.PostLine(
                        post.unit(),
                        unit(post.unit(), locale),
                        post.role().name(),
                        role(post.role(), locale),
                        post.from(),
                        post.to()))
                .toList();
        return pages.show(
                status,
                "admin/account",
                new AccountView(
                        account.id().toString(),
                        account.login(),
                        account.nameOrLogin(),
                        account.active(),
                        posts,
                        unitChoices(locale),
                        roleChoices(locale),
                        today().toString(),
                        problems));
    }

    private List<Choice> unitChoices(Locale locale) {
        return units.all().stream()
                .map(unit -> Choice.of(unit.code(), unit.code() + " · " + unit.name(locale) + above(unit, locale)))
                .toList();
    }

    private String above(Unit unit, Locale locale) {
        return unit.parent() == null ? "" : " – " + unit(unit.parent(), locale);
    }

    private List<Choice> roleChoices(Locale locale) {
        return Arrays.stream(Role.values())
                .map(role -> Choice.of(role.name(), role(role, locale)))
                .toList();
    }

    private String unit(String code, Locale locale) {
        return units.find(code).map(unit -> unit.name(locale)).orElse(code);
    }

    private String role(Role role, Locale locale) {
        return say("officer.role." + role, locale);
    }

    private LocalDate today() {
        return VietnamTime.dateOf(clock.instant());
    }

    private static @Nullable LocalDate date(String typed) {
        try {
            return typed.isBlank() ? null : LocalDate.parse(typed.strip());
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static View seeOther(UUID account) {
        var view = new RedirectView("/admin/accounts/" + account, true, false);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        return view;
    }

    private String say(String key, Locale locale) {
        return words.getMessage(key, new Object[0], locale);
    }
}
