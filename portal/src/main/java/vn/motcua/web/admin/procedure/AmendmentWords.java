// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin.procedure;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.motcua.amendment.Difference;
import vn.motcua.amendment.Fault;
import vn.motcua.amendment.Part;
import vn.motcua.amendment.ProcedureDraft;
import vn.motcua.catalogue.Doubt;
import vn.motcua.catalogue.Wording;
import vn.motcua.identity.Account;
import vn.motcua.identity.Accounts;
import vn.motcua.web.component.Choice;
import vn.motcua.web.component.Problem;

/** What the pages of procedures at work say: differences, faults, doubts, people. */
@Component
class AmendmentWords {

    /** A step of a path to a fact: {@code fees[1]}. */
    private static final Pattern NUMBERED = Pattern.compile("([a-z]+)\\[(\\d+)]");

    private static final int LONG = 400;

    private final MessageSource words;
    private final Accounts accounts;

    AmendmentWords(MessageSource words, Accounts accounts) {
        this.words = words;
        this.accounts = accounts;
    }

    String say(String key, Locale locale, @Nullable Object... arguments) {
        return words.getMessage(key, arguments, locale);
    }

    String personName(@Nullable UUID account) {
        return account == null
                ? ""
                : accounts.find(account).map(Account::nameOrLogin).orElse("");
    }

    List<String> differences(List<Difference> differences, Locale locale) {
        return differences.stream()
                .map(difference -> difference(difference, locale))
                .toList();
    }

    private String difference(Difference difference, Locale locale) {
        var fact = say(
                "changes.fact.procedure." + difference.fact(),
                locale,
                difference.about().in(locale));
        var from = shortened(difference.from().in(locale));
        var to = shortened(difference.to().in(locale));
        if (difference.coded()) {
            return say("changes.is", locale, fact, say("procedures.doubt." + to, locale));
        }
        if (from.isEmpty()) {
            return say("changes.is", locale, fact, to);
        }
        return to.isEmpty() ? say("changes.was", locale, fact, from) : say("changes.turned", locale, fact, from, to);
    }

    static String shortened(String text) {
        return text.length() <= LONG ? text : text.substring(0, LONG) + "…";
    }

    List<Problem> problems(List<Fault> faults, Locale locale) {
        return faults.stream()
                .map(fault -> new Problem(fault.field(), fault(fault, locale)))
                .toList();
    }

    String fault(Fault fault, Locale locale) {
        return say("procedure.fault." + fault.code(), locale, fault.arguments().toArray());
    }

    /** What is doubtful, and where: {@code channels[0].fees[1].amount} is the second fee of the first way to file. */
    String doubt(Doubt doubt, Locale locale) {
        var text = say("procedures.doubt." + doubt.code(), locale);
        var place = place(doubt, locale);
        return place.isEmpty() ? text : text + " (" + place + ")";
    }

    private String place(Doubt doubt, Locale locale) {
        var numbered = NUMBERED.matcher(doubt.field())
                .results()
                .map(step -> say("admin.place." + step.group(1), locale, Integer.parseInt(step.group(2)) + 1))
                .collect(Collectors.joining(", "));
        return numbered.isEmpty() ? say("procedure.part." + Part.of(doubt), locale) : numbered;
    }

    <E extends Enum<E>> List<Choice> choices(
            Class<E> type, java.util.function.Function<E, Wording> name, Locale locale) {
        return Arrays.stream(type.getEnumConstants())
                .map(one -> Choice.of(one.name(), name.apply(one).in(locale)))
                .toList();
    }

    DraftFrame frame(ProcedureDraft draft, @Nullable Part here, Locale locale) {
        var content = draft.content();
        var address = "/admin/procedures/" + draft.procedure() + "/draft";
        var tabs = new java.util.ArrayList<DraftFrame.Tab>();
        tabs.add(new DraftFrame.Tab(say("procedure.draft.whole", locale), address, here == null));
        Arrays.stream(Part.values())
                .map(part -> new DraftFrame.Tab(
                        say("procedure.part." + part, locale), address + "/" + part.address(), part == here))
                .forEach(tabs::add);
        return new DraftFrame(
                draft.procedure(),
                content.name().in(locale),
                language(content.name(), locale),
                draft.revision(),
                personName(draft.changedBy()),
                draft.changedAt(),
                tabs);
    }

    static String language(Wording wording, Locale locale) {
        return "en".equals(locale.getLanguage()) && !wording.en().isBlank() ? "en" : "vi";
    }
}
