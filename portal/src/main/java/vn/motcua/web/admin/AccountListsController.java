// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.agency.Units;
import vn.motcua.identity.Account;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.Actor;
import vn.motcua.identity.OfficerLine;
import vn.motcua.identity.OfficerLists;
import vn.motcua.identity.Post;
import vn.motcua.imports.CsvText;
import vn.motcua.web.Flash;
import vn.motcua.web.Names;
import vn.motcua.web.Pages;
import vn.motcua.web.component.Problem;

/** Accounts by the list: handed in as CSV, looked at, taken over; first passwords to hand out; all accounts as CSV. */
@Controller
class AccountListsController {

    private static final int SHOWN = 200;
    private static final int AT_ONCE = 500;
    private static final List<String> COLUMNS =
            List.of("login", "name", "phone", "email", "unit", "role", "from", "to", "active");

    private final OfficerLists lists;
    private final Accounts accounts;
    private final Units units;
    private final Names names;
    private final MessageSource words;
    private final Pages pages;

    AccountListsController(
            OfficerLists lists, Accounts accounts, Units units, Names names, MessageSource words, Pages pages) {
        this.lists = lists;
        this.accounts = accounts;
        this.units = units;
        this.names = names;
        this.words = words;
        this.pages = pages;
    }

    @GetMapping("/admin/accounts/import")
    View ask() {
        return pages.show("admin/account-list", new AccountListView(List.of()));
    }

    @PostMapping("/admin/accounts/import")
    View keep(Actor actor, Locale locale, @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        var problem = file == null || file.isEmpty()
                ? "listing.file.missing"
                : file.getSize() > OfficerLists.MOST_BYTES ? "listing.file.big" : null;
        if (file == null || problem != null) {
            var told = new Problem("file", words.getMessage(String.valueOf(problem), null, locale));
            return pages.show(
                    HttpStatus.UNPROCESSABLE_CONTENT, "admin/account-list", new AccountListView(List.of(told)));
        }
        var name = file.getOriginalFilename();
        var list = lists.keep(actor, name == null || name.isBlank() ? "list.csv" : name, file.getBytes());
        return Pages.goTo("/admin/accounts/import/" + list);
    }

    @GetMapping("/admin/accounts/import/{list}")
    View look(Locale locale, @PathVariable UUID list) {
        var look = lists.look(list, this::isPossible).orElseThrow(AccountListsController::none);
        var changes = look.lines().stream()
                .filter(line -> line.effect() != OfficerLine.Effect.UNCHANGED)
                .toList();
        return pages.show(
                "admin/account-list-look",
                new AccountListLookView(
                        list.toString(),
                        look.name(),
                        look.isTakenOver(),
                        look.report(),
                        changes.stream()
                                .limit(SHOWN)
                                .map(line -> line(line, locale))
                                .toList(),
                        look.report().refusals().stream().limit(SHOWN).toList(),
                        look.isTakenOver() ? lists.waitingForPassword(list).size() : 0));
    }

    private AccountListLookView.Line line(OfficerLine line, Locale locale) {
        var post = line.post();
        return new AccountListLookView.Line(
                line.number(),
                line.login(),
                line.name(),
                post == null ? "" : names.duty(post.role(), locale) + ", " + names.unitAndAbove(post.unit(), locale),
                post == null ? null : post.from(),
                post == null ? null : post.to(),
                line.effect() == OfficerLine.Effect.CREATED);
    }

    @PostMapping("/admin/accounts/import/{list}")
    View takeOver(@PathVariable UUID list, RedirectAttributes redirect) {
        var report = lists.takeOver(list, this::isPossible).orElseThrow(AccountListsController::none);
        redirect.addFlashAttribute(
                Flash.NAME,
                Flash.done("listing.taken", report.imported(), report.updated(), report.unchanged(), report.refused()));
        return Pages.goTo("/admin/accounts/import/" + list);
    }

    /** The file is the only place where they stand: whoever loses it asks again, and gets others. */
    @PostMapping("/admin/accounts/import/{list}/passwords")
    void passwords(@PathVariable UUID list, Locale locale, HttpServletResponse response) throws IOException {
        if (!lists.isThere(list)) {
            throw none();
        }
        var csv = csv("passwords.csv", response);
        csv.line(List.of("login", "name", "password"));
        for (var given : lists.givePasswords(list).entrySet()) {
            csv.line(List.of(given.getKey().login(), given.getKey().name(), given.getValue()));
        }
    }

    /** All officers and their posts, in the columns in which a list is taken over. */
    @GetMapping("/admin/accounts/export.csv")
    void export(HttpServletResponse response) throws IOException {
        var csv = csv("accounts.csv", response);
        csv.line(COLUMNS);
        var some = accounts.officersAfter("", "", AT_ONCE);
        while (!some.isEmpty()) {
            for (var account : some) {
                export(account, csv);
            }
            some = accounts.officersAfter(some.getLast().login(), "", AT_ONCE);
        }
    }

    private void export(Account account, CsvText csv) throws IOException {
        var posts = accounts.postsOf(account.id());
        if (posts.isEmpty()) {
            csv.line(cells(account, "", "", "", ""));
        }
        for (var post : posts) {
            csv.line(cells(
                    account, post.unit(), post.role().name(), post.from().toString(), Objects.toString(post.to(), "")));
        }
    }

    private static List<String> cells(Account account, String unit, String role, String from, String to) {
        return List.of(
                account.login(),
                account.name(),
                account.phone(),
                account.email(),
                unit,
                role,
                from,
                to,
                account.active() ? "yes" : "no");
    }

    private static CsvText csv(String name, HttpServletResponse response) throws IOException {
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        return new CsvText(response.getWriter());
    }

    private boolean isPossible(Post post) {
        return units.find(post.unit()).isPresent();
    }

    private static ResponseStatusException none() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
