// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.officer.inbox;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.motcua.campaign.Interviews;
import vn.motcua.campaign.Supervision;
import vn.motcua.desk.ChosenColumns;
import vn.motcua.desk.SavedFilter;
import vn.motcua.desk.SavedFilters;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.InboxFilter;
import vn.motcua.dossier.InboxRow;
import vn.motcua.dossier.Label;
import vn.motcua.dossier.Labels;
import vn.motcua.identity.Account;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Substitution;
import vn.motcua.web.Names;
import vn.motcua.web.Pages;
import vn.motcua.web.component.Choice;

/** The desk: the steps that wait for the officer. */
@Controller
class InboxController {

    private static final int ROWS = 25;

    private final Pages pages;
    private final Dossiers dossiers;
    private final Labels labels;
    private final SavedFilters filters;
    private final ChosenColumns columns;
    private final Accounts accounts;
    private final InboxLines lines;
    private final Interviews interviews;
    private final Supervision supervision;
    private final Names names;
    private final MessageSource words;

    InboxController(
            Pages pages,
            Dossiers dossiers,
            Labels labels,
            SavedFilters filters,
            ChosenColumns columns,
            Accounts accounts,
            InboxLines lines,
            Interviews interviews,
            Supervision supervision,
            Names names,
            MessageSource words) {
        this.pages = pages;
        this.dossiers = dossiers;
        this.labels = labels;
        this.filters = filters;
        this.columns = columns;
        this.accounts = accounts;
        this.lines = lines;
        this.interviews = interviews;
        this.supervision = supervision;
        this.names = names;
        this.words = words;
    }

    @GetMapping("/desk")
    View inbox(
            Actor actor,
            Locale locale,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(required = false) @Nullable String next) {
        var kept = filters.of(actor);
        var question = typed.containsKey("tray") ? InboxQuestion.read(typed) : usual(kept);
        var seen = labels.seenBy(actor);
        var tags = InboxLines.tags(seen);
        var slice = dossiers.inbox(actor, question.filter(ROWS), next);
        return pages.show(
                "officer/inbox",
                new InboxView(
                        question.tray().name(),
                        tabs(question, kept, locale),
                        asked(question, actor),
                        offered(actor, seen, slice.rows(), locale),
                        List.copyOf(columns.of(actor)),
                        slice.rows().stream()
                                .map(row -> lines.of(row, actor, question, tags, locale))
                                .toList(),
                        slice.next() == null ? null : question.addressFrom(slice.next()),
                        next == null ? null : question.address(),
                        actor.substitutions().stream()
                                .map(Substitution::name)
                                .distinct()
                                .toList(),
                        actor.posts().stream().anyMatch(post -> post.role().isHead()),
                        interviews.concern(actor),
                        supervision.concerns(actor)));
    }

    /** What the officer wants to see first. */
    private static InboxQuestion usual(List<SavedFilter> kept) {
        return kept.stream()
                .filter(SavedFilter::isDefault)
                .findFirst()
                .map(filter -> InboxQuestion.read(filter.question()))
                .orElse(InboxQuestion.EVERYTHING);
    }

    private List<InboxView.Tab> tabs(InboxQuestion question, List<SavedFilter> kept, Locale locale) {
        var tabs = new ArrayList<InboxView.Tab>();
        var isKept = kept.stream().anyMatch(filter -> filter.question().equals(question.text()));
        for (var tray : InboxFilter.Tray.values()) {
            tabs.add(new InboxView.Tab(
                    word("officer.tray." + tray, locale),
                    question.in(tray).address(),
                    tray == question.tray() && !isKept,
                    false));
        }
        for (var filter : kept) {
            tabs.add(new InboxView.Tab(
                    filter.name(),
                    "/desk?" + filter.question(),
                    filter.question().equals(question.text()),
                    true));
        }
        return tabs;
    }

    private InboxView.Asked asked(InboxQuestion question, Actor actor) {
        var holder = question.holder();
        return new InboxView.Asked(
                Objects.toString(question.unit(), ""),
                Objects.toString(question.due(), ""),
                Objects.toString(question.procedure(), ""),
                Objects.toString(question.label(), ""),
                nameOfHolder(question, actor),
                Objects.toString(holder, ""),
                question.isNarrowed(),
                question.text(),
                new InboxQuestion(question.tray(), null, null, null, null, null).address());
    }

    /** Known to whoever leads the unit where they work. */
    private String nameOfHolder(InboxQuestion question, Actor actor) {
        var unit = question.unit();
        return unit == null || question.holder() == null || !actor.leads(unit)
                ? ""
                : accounts.officersOf(unit).stream()
                        .filter(account -> account.id().equals(question.holder()))
                        .map(Account::nameOrLogin)
                        .findFirst()
                        .orElse("");
    }

    private InboxView.Offered offered(Actor actor, List<Label> seen, List<InboxRow> rows, Locale locale) {
        return new InboxView.Offered(
                names.unitsOf(actor, locale),
                Arrays.stream(InboxFilter.Due.values())
                        .map(due -> Choice.of(due.name(), word("desk.due." + due, locale)))
                        .toList(),
                procedures(rows, locale),
                seen.stream()
                        .map(label -> Choice.of(label.id().toString(), label.name()))
                        .toList(),
                BatchKind.offeredTo(actor).stream()
                        .map(kind -> Choice.of(kind.name(), word("desk.batch." + kind, locale)))
                        .toList());
    }

    /** Those on this page. */
    private List<Choice> procedures(List<InboxRow> rows, Locale locale) {
        var found = new LinkedHashMap<String, Choice>();
        rows.forEach(row -> found.computeIfAbsent(
                row.procedureCode(), code -> Choice.of(code, names.procedure(code, row.procedureName(), locale))));
        return List.copyOf(found.values());
    }

    private String word(String key, Locale locale) {
        return words.getMessage(key, new Object[0], locale);
    }
}
