// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin.campaign;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import vn.motcua.campaign.Instruments;
import vn.motcua.campaign.Interview;
import vn.motcua.campaign.Question;
import vn.motcua.campaign.Questionnaire;
import vn.motcua.identity.Accounts;
import vn.motcua.web.Pages;
import vn.motcua.web.component.Link;
import vn.motcua.web.component.Problem;

/** The page of an interview that is checked, by an administrator or by a supervisor. */
@Component
class CheckPages {

    /** Nobody reads a question out and hears the answer in less. */
    private static final int HASTY_SECONDS = 3;

    private final Pages pages;
    private final Instruments instruments;
    private final Accounts accounts;
    private final CampaignPages campaignPages;
    private final CampaignWords words;

    CheckPages(
            Pages pages, Instruments instruments, Accounts accounts, CampaignPages campaignPages, CampaignWords words) {
        this.pages = pages;
        this.instruments = instruments;
        this.accounts = accounts;
        this.campaignPages = campaignPages;
        this.words = words;
    }

    /**
     * @param href where the judgement is sent
     * @param remark that was typed; empty for the one that is kept
     */
    View show(
            HttpStatus status,
            Interview interview,
            String href,
            List<Link> crumbs,
            String remark,
            List<Problem> problems,
            Locale locale) {
        var questionnaire = instruments.questionnaire(
                campaignPages.get(interview.campaign()).instrument());
        return pages.show(
                status,
                "admin/campaign/check",
                new CheckView(
                        href,
                        crumbs,
                        interview.village() + "-" + interview.number(),
                        interview.place(),
                        name(interview.interviewer()),
                        words.say("campaign.interview." + interview.state(), locale),
                        interview.state() == Interview.State.DONE,
                        interview.begunAt(),
                        interview.doneAt(),
                        interview.totalSeconds() / 60,
                        remark.isEmpty() ? interview.remark() : remark,
                        lines(interview, questionnaire, locale),
                        problems));
    }

    String name(@Nullable UUID account) {
        return account == null
                ? ""
                : accounts.find(account).map(found -> found.nameOrLogin()).orElse("");
    }

    private static List<CheckView.Line> lines(Interview interview, Questionnaire questionnaire, Locale locale) {
        return questionnaire.questions().stream()
                .filter(question -> interview.answers().containsKey(question.column()))
                .map(question -> line(interview, questionnaire, question, locale))
                .toList();
    }

    private static CheckView.Line line(
            Interview interview, Questionnaire questionnaire, Question question, Locale locale) {
        var code = interview.answers().getOrDefault(question.column(), "");
        var seconds = interview.seconds().getOrDefault(question.column(), 0);
        var text = Stream.concat(question.options().stream(), questionnaire.silences().stream())
                .filter(option -> option.code().equals(code))
                .map(option -> option.text().in(locale))
                .findFirst()
                .orElse(code);
        return new CheckView.Line(
                question.column(),
                question.text().in(locale),
                text,
                seconds,
                !interview.seconds().isEmpty() && seconds < HASTY_SECONDS,
                questionnaire.isSilence(code));
    }
}
