// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.factor.Factors;
import vn.motcua.factor.Requirements;
import vn.motcua.identity.Account;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Role;
import vn.motcua.web.Flash;
import vn.motcua.web.Names;
import vn.motcua.web.Pages;
import vn.motcua.web.component.Choice;

/** Whose duties demand a second factor, and how many have one. */
@Controller
class RequirementsController {

    private final Requirements requirements;
    private final Factors factors;
    private final Accounts accounts;
    private final Names names;
    private final MessageSource words;
    private final Pages pages;

    RequirementsController(
            Requirements requirements,
            Factors factors,
            Accounts accounts,
            Names names,
            MessageSource words,
            Pages pages) {
        this.requirements = requirements;
        this.factors = factors;
        this.accounts = accounts;
        this.names = names;
        this.words = words;
        this.pages = pages;
    }

    @GetMapping("/admin/second-factor")
    View show(Locale locale) {
        return pages.show(
                "admin/second-factor",
                new RequirementsView(
                        Arrays.stream(Role.values())
                                .map(role -> choice(role, locale))
                                .toList(),
                        requirements.roles().stream().map(Role::name).toList()));
    }

    private Choice choice(Role role, Locale locale) {
        var holders = accounts.officersWith(role).stream().map(Account::id).toList();
        var having = factors.among(holders).size();
        return new Choice(
                role.name(),
                names.duty(role, locale),
                words.getMessage("factor.admin.having", new Object[] {having, holders.size()}, locale));
    }

    @PostMapping("/admin/second-factor")
    View settle(
            Actor actor,
            @RequestParam(name = "role", required = false) @Nullable List<String> chosen,
            RedirectAttributes redirect) {
        requirements.settle(actor, roles(chosen == null ? List.of() : chosen));
        redirect.addFlashAttribute(Flash.NAME, Flash.done("factor.admin.saved"));
        return Pages.goTo("/admin/second-factor");
    }

    private static Set<Role> roles(List<String> names) {
        var roles = EnumSet.allOf(Role.class);
        roles.removeIf(role -> !names.contains(role.name()));
        return roles;
    }
}
