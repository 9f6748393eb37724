// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin.campaign;

import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.motcua.campaign.Campaign;
import vn.motcua.campaign.Fault;
import vn.motcua.campaign.Instruments;
import vn.motcua.campaign.Interview;
import vn.motcua.campaign.Result;
import vn.motcua.web.component.Choice;
import vn.motcua.web.component.Problem;
import vn.motcua.web.component.Tone;

/** What is about campaigns, in the reader's words. */
@Component
class CampaignWords {

    private final MessageSource words;
    private final Instruments instruments;

    CampaignWords(MessageSource words, Instruments instruments) {
        this.words = words;
        this.instruments = instruments;
    }

    String say(String key, Locale locale, Object... arguments) {
        return words.getMessage(key, arguments, locale);
    }

    String state(Campaign campaign, Locale locale) {
        return say("campaign.state." + campaign.state(), locale);
    }

    static Tone tone(Campaign.State state) {
        return switch (state) {
            case DRAFT -> Tone.QUIET;
            case RUNNING -> Tone.ACTIVE;
            case CLOSED -> Tone.GOOD;
        };
    }

    static Tone tone(Interview.State state) {
        return switch (state) {
            case WAITING, RESERVE -> Tone.QUIET;
            case BEGUN -> Tone.ACTIVE;
            case DONE, RETURNED -> Tone.NEEDED;
            case ACCEPTED -> Tone.GOOD;
            case REPLACED -> Tone.CLOSED;
        };
    }

    Problem problem(String field, Result.Refused refused, Locale locale) {
        return new Problem(
                field, say(refused.why().messageKey(), locale, refused.detail().in(locale)));
    }

    Problem problem(String field, String key, Locale locale, Object... arguments) {
        return new Problem(field, say(key, locale, arguments));
    }

    List<FaultLine> faults(List<Fault> faults, Locale locale) {
        return faults.stream()
                .limit(200)
                .map(fault -> new FaultLine(
                        fault.line(),
                        fault.column(),
                        fault.value(),
                        say(fault.kind().messageKey(), locale, fault.detail())))
                .toList();
    }

    List<Choice> instruments(Locale locale) {
        return instruments.all().stream()
                .map(one -> Choice.of(
                        one.digest(),
                        say(
                                "campaign.instrument.choice",
                                locale,
                                one.title().in(locale),
                                one.mark(),
                                one.indicators())))
                .toList();
    }
}
