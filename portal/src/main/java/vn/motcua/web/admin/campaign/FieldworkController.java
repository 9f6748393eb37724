// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin.campaign;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.campaign.Fieldwork;
import vn.motcua.campaign.Interview;
import vn.motcua.campaign.ReserveVillages;
import vn.motcua.campaign.Result;
import vn.motcua.campaign.Supervision;
import vn.motcua.campaign.Village;
import vn.motcua.identity.Account;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.Actor;
import vn.motcua.identity.NewOfficer;
import vn.motcua.identity.OfficerCreation;
import vn.motcua.web.Flash;
import vn.motcua.web.Pages;
import vn.motcua.web.component.Problem;

/** The board of a campaign: interviewers, how far the villages are, what waits to be checked. */
@Controller
class FieldworkController {

    private final Pages pages;
    private final Fieldwork fieldwork;
    private final Supervision supervision;
    private final ReserveVillages reserves;
    private final Accounts accounts;
    private final CampaignPages campaignPages;
    private final CampaignWords words;

    FieldworkController(
            Pages pages,
            Fieldwork fieldwork,
            Supervision supervision,
            ReserveVillages reserves,
            Accounts accounts,
            CampaignPages campaignPages,
            CampaignWords words) {
        this.pages = pages;
        this.fieldwork = fieldwork;
        this.supervision = supervision;
        this.reserves = reserves;
        this.accounts = accounts;
        this.campaignPages = campaignPages;
        this.words = words;
    }

    @GetMapping("/admin/campaigns/{campaign}/board")
    View board(@PathVariable UUID campaign, Locale locale) {
        return board(HttpStatus.OK, campaign, "", "", List.of(), locale);
    }

    private View board(HttpStatus status, UUID id, String login, String name, List<Problem> problems, Locale locale) {
        var campaign = campaignPages.get(id);
        var villages = fieldwork.villages(id);
        var people = fieldwork.interviewers(id);
        var names = people.stream().collect(Collectors.toMap(Account::id, Account::nameOrLogin));
        return pages.show(
                status,
                "admin/campaign/board",
                new BoardView(
                        id.toString(),
                        campaign.outline().title(),
                        campaign.isRunning(),
                        villages.stream()
                                .map(village -> new BoardView.Line(village, name(names.get(village.interviewer()))))
                                .toList(),
                        people.stream().map(person -> person(person, villages)).toList(),
                        supervision.supervisors(id).stream()
                                .map(person -> person(person, List.of()))
                                .toList(),
                        fieldwork.toCheck(id).stream()
                                .map(done -> check(done, names.get(done.interviewer())))
                                .toList(),
                        reserves.replaced(id).stream()
                                .map(one -> words.say(
                                        "campaign.village.replaced",
                                        locale,
                                        one.code(),
                                        one.place(),
                                        one.successor(),
                                        words.say("campaign.cause." + one.cause(), locale)))
                                .toList(),
                        figures(villages),
                        login,
                        name,
                        problems));
    }

    private static String name(@Nullable String name) {
        return name == null ? "" : name;
    }

    private static BoardView.Person person(Account account, List<Village> villages) {
        var count = villages.stream()
                .filter(village -> account.id().equals(village.interviewer()))
                .count();
        return new BoardView.Person(account.id().toString(), account.nameOrLogin(), account.login(), (int) count);
    }

    private static BoardView.Check check(Interview done, @Nullable String interviewer) {
        return new BoardView.Check(
                "/admin/campaigns/" + done.campaign() + "/interviews/" + done.id(),
                done.village() + "-" + done.number() + ", " + done.place(),
                name(interviewer));
    }

    private static BoardView.Figures figures(List<Village> villages) {
        return new BoardView.Figures(
                villages.stream().mapToInt(Village::quota).sum(),
                villages.stream().mapToInt(Village::accepted).sum(),
                villages.stream().mapToInt(Village::done).sum(),
                villages.stream().mapToInt(Village::begun).sum(),
                villages.stream().mapToInt(Village::replaced).sum());
    }

    @PostMapping("/admin/campaigns/{campaign}/interviewers")
    View employ(
            Actor actor,
            @PathVariable UUID campaign,
            @RequestParam(defaultValue = "") String login,
            Locale locale,
            RedirectAttributes redirect) {
        campaignPages.get(campaign);
        return fieldwork.employ(actor, campaign, CampaignForm.text(login)) instanceof Result.Refused refused
                ? wrong(campaign, login, "", words.problem("login", refused, locale), locale)
                : done(campaign, "campaign.interviewer.added", redirect);
    }

    private View wrong(UUID campaign, String login, String name, Problem problem, Locale locale) {
        return board(HttpStatus.UNPROCESSABLE_CONTENT, campaign, login, name, List.of(problem), locale);
    }

    private static View done(UUID campaign, String key, RedirectAttributes redirect) {
        redirect.addFlashAttribute(Flash.NAME, Flash.done(key));
        return Pages.goTo("/admin/campaigns/" + campaign + "/board");
    }

    /** Makes an account for somebody who is no official: they sign in as officials do, and find their villages only. */
    @PostMapping("/admin/campaigns/{campaign}/interviewers/new")
    View name(
            Actor actor,
            @PathVariable UUID campaign,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String newLogin,
            @RequestParam(defaultValue = "") String password,
            Locale locale,
            RedirectAttributes redirect) {
        campaignPages.get(campaign);
        var officer = new NewOfficer(CampaignForm.text(newLogin), CampaignForm.text(name), "", "", password);
        return switch (accounts.createOfficer(officer)) {
            case OfficerCreation.Refused(var field, var key) ->
                wrong(
                        campaign,
                        newLogin,
                        name,
                        words.problem(field.equals("login") ? "newLogin" : field, key, locale),
                        locale);
            case OfficerCreation.Created(var account) -> employ(actor, campaign, account.login(), locale, redirect);
        };
    }

    @PostMapping("/admin/campaigns/{campaign}/interviewers/remove")
    View release(
            Actor actor,
            @PathVariable UUID campaign,
            @RequestParam(required = false) @Nullable UUID account,
            Locale locale,
            RedirectAttributes redirect) {
        campaignPages.get(campaign);
        return account != null && fieldwork.release(actor, campaign, account) instanceof Result.Refused refused
                ? wrong(campaign, "", "", words.problem("", refused, locale), locale)
                : done(campaign, "campaign.interviewer.removed", redirect);
    }

    /** Lets an official check the interviews of this survey, and nothing else in it. */
    @PostMapping("/admin/campaigns/{campaign}/supervisors")
    View appoint(
            Actor actor,
            @PathVariable UUID campaign,
            @RequestParam(defaultValue = "") String supervisor,
            Locale locale,
            RedirectAttributes redirect) {
        campaignPages.get(campaign);
        return supervision.appoint(actor, campaign, CampaignForm.text(supervisor)) instanceof Result.Refused refused
                ? wrong(campaign, supervisor, "", words.problem("supervisor", refused, locale), locale)
                : done(campaign, "campaign.supervisor.added", redirect);
    }

    @PostMapping("/admin/campaigns/{campaign}/supervisors/remove")
    View dismiss(
            Actor actor,
            @PathVariable UUID campaign,
            @RequestParam(required = false) @Nullable UUID account,
            RedirectAttributes redirect) {
        campaignPages.get(campaign);
        if (account != null) {
            supervision.dismiss(actor, campaign, account);
        }
        return done(campaign, "campaign.interviewer.removed", redirect);
    }

    @PostMapping("/admin/campaigns/{campaign}/share")
    View shareOut(Actor actor, @PathVariable UUID campaign, Locale locale, RedirectAttributes redirect) {
        campaignPages.get(campaign);
        return fieldwork.shareOut(actor, campaign) instanceof Result.Refused refused
                ? wrong(campaign, "", "", words.problem("", refused, locale), locale)
                : done(campaign, "campaign.shared", redirect);
    }
}
