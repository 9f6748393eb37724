// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin;

import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
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
import org.springframework.web.util.UriComponentsBuilder;
import vn.motcua.identity.Account;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.OfficerCreation;
import vn.motcua.platform.VietnamTime;
import vn.motcua.web.Flash;
import vn.motcua.web.Names;
import vn.motcua.web.Pages;
import vn.motcua.web.component.Problem;

/** The officers' accounts: found by name, login or unit; a new one is made here. */
@Controller
class AccountsController {

    private static final int ROWS = 25;

    private final Pages pages;
    private final Accounts accounts;
    private final Names names;
    private final MessageSource words;
    private final InstantSource clock;

    AccountsController(Pages pages, Accounts accounts, Names names, MessageSource words, InstantSource clock) {
        this.pages = pages;
        this.accounts = accounts;
        this.names = names;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/admin/accounts")
    View list(Locale locale, @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String after) {
        return list(HttpStatus.OK, q.strip(), after, NewOfficerForm.EMPTY, List.of(), locale);
    }

    private View list(
            HttpStatus status, String q, String after, NewOfficerForm form, List<Problem> problems, Locale locale) {
        var found = accounts.officersAfter(after, q, ROWS + 1);
        var shown = found.stream().limit(ROWS).toList();
        var next = found.size() > ROWS ? address(q, shown.getLast().login()) : null;
        return pages.show(
                status,
                "admin/accounts",
                new AccountsView(
                        q,
                        shown.stream().map(account -> line(account, locale)).toList(),
                        next,
                        after.isEmpty() ? null : address(q, null),
                        form,
                        problems));
    }

    private static String address(String q, @Nullable String after) {
        var address = UriComponentsBuilder.fromPath("/admin/accounts");
        if (!q.isEmpty()) {
            address.queryParam("q", "{q}");
        }
        if (after != null) {
            address.queryParam("after", after);
        }
        return q.isEmpty()
                ? address.toUriString()
                : address.encode().buildAndExpand(q).toUriString();
    }

    private AccountsView.Line line(Account account, Locale locale) {
        var today = VietnamTime.dateOf(clock.instant());
        var posts = accounts.postsOf(account.id()).stream()
                .filter(post -> post.isHeldOn(today))
                .map(post -> names.duty(post.role(), locale) + ", " + names.unitAndAbove(post.unit(), locale))
                .toList();
        return new AccountsView.Line(
                account.id().toString(), account.login(), account.nameOrLogin(), posts, account.active());
    }

    @PostMapping("/admin/accounts")
    View create(Locale locale, @ModelAttribute NewOfficerForm form, RedirectAttributes redirect) {
        return switch (accounts.createOfficer(form.officer())) {
            case OfficerCreation.Created(var account) -> {
                redirect.addFlashAttribute(Flash.NAME, Flash.done("admin.account.created", account.login()));
                yield Pages.goTo("/admin/accounts/" + account.id());
            }
            case OfficerCreation.Refused(var field, var key) -> {
                var problem = new Problem(field, words.getMessage(key, null, locale));
                yield list(HttpStatus.UNPROCESSABLE_CONTENT, "", "", form, List.of(problem), locale);
            }
        };
    }
}
