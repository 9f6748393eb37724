// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.officer.inbox;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Hindrance;
import vn.motcua.dossier.InboxFilter;
import vn.motcua.dossier.InboxRow;
import vn.motcua.dossier.Label;
import vn.motcua.dossier.StepState;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Role;
import vn.motcua.web.Names;
import vn.motcua.web.Pages;

/** Puts the rows of a tray into words. */
@Component
public class InboxLines {

    private final Names names;
    private final Pages pages;
    private final MessageSource words;

    InboxLines(Names names, Pages pages, MessageSource words) {
        this.names = names;
        this.pages = pages;
        this.words = words;
    }

    InboxView.Line of(InboxRow row, Actor officer, InboxQuestion question, Map<UUID, LabelTag> labels, Locale locale) {
        return of(row, officer, NextInList.after(row, question), labels, locale);
    }

    /** A row of the list of a head: opened by itself it leads back to all that is due then at the unit. */
    public InboxView.Line ofUnit(InboxRow row, InboxFilter.Due due, Actor head, Locale locale) {
        var question = InboxQuestion.of(InboxFilter.Tray.UNIT, row.unit(), due);
        return of(row, head, NextInList.after(row, question), Map.of(), locale);
    }

    private InboxView.Line of(InboxRow row, Actor officer, ListPlace after, Map<UUID, LabelTag> labels, Locale locale) {
        var isFree = row.assignee() == null && row.stepState() == StepState.OPEN;
        var mayClaim = isFree && officer.holds(Role.valueOf(row.role()), row.unit());
        return new InboxView.Line(
                after.dossierAddress(row.code()),
                Chosen.text(row.code(), row.step()),
                row.code(),
                names.procedure(row.procedureCode(), row.procedureName(), locale),
                row.applicantName(),
                names.step(row.process(), row.element(), row.stepName(), locale),
                names.unit(row.unit(), locale),
                names.status(row.status(), locale),
                Names.tone(row.status()),
                row.stepDueAt(),
                row.dueAt(),
                row.submittedAt(),
                Objects.toString(row.assigneeName(), ""),
                officer.id().equals(row.assignee()),
                away(row, officer),
                row.stepState() == StepState.WAITING,
                row.hindrances().stream().map(one -> words(one, locale)).toList(),
                row.labels().stream()
                        .filter(labels::containsKey)
                        .map(labels::get)
                        .toList(),
                mayClaim ? claim(row, after) : null);
    }

    private static String claim(InboxRow row, ListPlace after) {
        return ListPlace.with("/desk/dossiers/" + row.code() + "/moves/CLAIM?step=" + row.step(), after.text());
    }

    private static String away(InboxRow row, Actor officer) {
        return officer.standsFor(row.assignee(), Role.valueOf(row.role()), row.unit())
                        .isPresent()
                ? Objects.toString(row.assigneeName(), "")
                : "";
    }

    private String words(Hindrance hindrance, Locale locale) {
        var key = "desk.hindrance." + hindrance.kind();
        return switch (hindrance.kind()) {
            case PAPERS ->
                hindrance.papers().isEmpty()
                        ? say(key, locale, moment(hindrance.since(), locale))
                        : say(key + ".named", locale, moment(hindrance.since(), locale), papers(hindrance, locale));
            case MONEY ->
                hindrance.amountInDong() == null
                        ? say(key, locale, moment(hindrance.since(), locale))
                        : say(
                                key + ".amount",
                                locale,
                                moment(hindrance.since(), locale),
                                pages.money(hindrance.amountInDong(), locale));
            case OPINION -> say(key, locale, names.unit(hindrance.unit(), locale), moment(hindrance.until(), locale));
            case DECLARATION -> say(key, locale);
            case NOBODY -> say(key, locale, moment(hindrance.since(), locale));
        };
    }

    /** Two of them by name, the others by their number. */
    private String papers(Hindrance hindrance, Locale locale) {
        var papers = hindrance.papers();
        var named = String.join("; ", papers.stream().limit(2).toList());
        return papers.size() <= 2 ? named : say("desk.hindrance.more", locale, named, papers.size() - 2);
    }

    private String moment(@Nullable Instant time, Locale locale) {
        return time == null ? "" : pages.moment(time, locale);
    }

    private String say(String key, Locale locale, Object... arguments) {
        return words.getMessage(key, arguments, locale);
    }

    /** The ids of what is labelled, with how the label is shown. */
    static Map<UUID, LabelTag> tags(List<Label> labels) {
        return labels.stream().collect(Collectors.toMap(Label::id, LabelTag::of));
    }
}
