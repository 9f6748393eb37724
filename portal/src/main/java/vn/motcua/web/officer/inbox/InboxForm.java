// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.officer.inbox;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Hindrance;
import vn.motcua.dossier.InboxFilter;
import vn.motcua.dossier.InboxRow;
import vn.motcua.dossier.Label;
import vn.motcua.dossier.Status;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.Actor;
import vn.motcua.web.Names;
import vn.motcua.web.component.Choice;

/** What can be asked of the inbox beside the tray, and what is. */
@Component
class InboxForm {

    private final Accounts accounts;
    private final Names names;
    private final MessageSource words;

    InboxForm(Accounts accounts, Names names, MessageSource words) {
        this.accounts = accounts;
        this.names = names;
        this.words = words;
    }

    InboxView.Asked asked(Actor actor, InboxQuestion question, List<InboxRow> rows, List<Label> seen, Locale locale) {
        return new InboxView.Asked(
                text(question.unit()),
                text(question.due()),
                text(question.procedure()),
                text(question.label()),
                text(question.holder()),
                text(question.status()),
                text(question.waits()),
                question.isNarrowed(),
                conditions(question, offered(actor, question, rows, seen, locale)),
                question.text(),
                InboxQuestion.of(question.tray(), null, null).address());
    }

    private static String text(@Nullable Object asked) {
        return Objects.toString(asked, "");
    }

    /** What is asked, in the words in which it was offered. */
    private static List<String> conditions(InboxQuestion question, InboxView.Offered offered) {
        return Stream.of(
                        word(offered.units(), question.unit()),
                        word(offered.dues(), question.due()),
                        word(offered.states(), question.status()),
                        word(offered.hindrances(), question.waits()),
                        word(offered.holders(), question.holder()),
                        word(offered.procedures(), question.procedure()),
                        word(offered.labels(), question.label()))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String word(List<Choice> offered, @Nullable Object asked) {
        return offered.stream()
                .filter(choice -> choice.value().equals(text(asked)))
                .map(Choice::text)
                .findFirst()
                .orElse("");
    }

    InboxView.Offered offered(
            Actor actor, InboxQuestion question, List<InboxRow> rows, List<Label> seen, Locale locale) {
        return new InboxView.Offered(
                units(actor, question, locale),
                choices(InboxFilter.Due.values(), "desk.due.", locale),
                procedures(question, rows, locale),
                seen.stream()
                        .map(label -> Choice.of(label.id().toString(), label.name()))
                        .toList(),
                Arrays.stream(Status.values())
                        .filter(status -> !status.isOver())
                        .map(status -> Choice.of(status.name(), names.status(status, locale)))
                        .toList(),
                choices(Hindrance.Kind.values(), "ask.waits.", locale),
                holders(actor, question, locale),
                BatchKind.offeredTo(actor).stream()
                        .map(kind -> Choice.of(kind.name(), word("desk.batch." + kind, locale)))
                        .toList());
    }

    private List<Choice> choices(Enum<?>[] values, String key, Locale locale) {
        return Arrays.stream(values)
                .map(value -> Choice.of(value.name(), word(key + value.name(), locale)))
                .toList();
    }

    /** One's own, and the one below that is asked for. */
    private List<Choice> units(Actor actor, InboxQuestion question, Locale locale) {
        var own = names.unitsOf(actor, locale);
        var asked = question.unit();
        return asked == null || !actor.leads(asked) || !word(own, asked).isEmpty()
                ? own
                : Stream.concat(own.stream(), Stream.of(Choice.of(asked, names.unitAndAbove(asked, locale))))
                        .toList();
    }

    /** Those on this page, and the one that is asked for. */
    private List<Choice> procedures(InboxQuestion question, List<InboxRow> rows, Locale locale) {
        var found = new LinkedHashMap<String, Choice>();
        rows.forEach(row -> found.computeIfAbsent(
                row.procedureCode(), code -> Choice.of(code, names.procedure(code, row.procedureName(), locale))));
        var asked = question.procedure();
        if (asked != null) {
            found.computeIfAbsent(asked, code -> Choice.of(code, names.procedure(code, code, locale)));
        }
        return List.copyOf(found.values());
    }

    /** Who works at the unit whose steps are all shown. */
    private List<Choice> holders(Actor actor, InboxQuestion question, Locale locale) {
        var own = names.unitsOf(actor, locale);
        var unit = question.unit() == null && own.size() == 1 ? own.getFirst().value() : question.unit();
        var mayKnow = unit != null && (actor.leads(unit) || !word(own, unit).isEmpty());
        return question.tray() != InboxFilter.Tray.UNIT || !mayKnow
                ? List.of()
                : accounts.officersOf(Objects.requireNonNull(unit)).stream()
                        .map(account -> Choice.of(account.id().toString(), account.nameOrLogin()))
                        .toList();
    }

    private String word(String key, Locale locale) {
        return words.getMessage(key, new Object[0], locale);
    }
}
