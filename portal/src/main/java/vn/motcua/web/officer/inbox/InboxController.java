// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.officer.inbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
import vn.motcua.dossier.Labels;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Substitution;
import vn.motcua.web.Pages;

/** The desk: the steps that wait for the officer. */
@Controller
class InboxController {

    private static final int ROWS = 25;

    private final Pages pages;
    private final Dossiers dossiers;
    private final Labels labels;
    private final SavedFilters filters;
    private final ChosenColumns columns;
    private final InboxForm form;
    private final InboxLines lines;
    private final Interviews interviews;
    private final Supervision supervision;
    private final MessageSource words;

    InboxController(
            Pages pages,
            Dossiers dossiers,
            Labels labels,
            SavedFilters filters,
            ChosenColumns columns,
            InboxForm form,
            InboxLines lines,
            Interviews interviews,
            Supervision supervision,
            MessageSource words) {
        this.pages = pages;
        this.dossiers = dossiers;
        this.labels = labels;
        this.filters = filters;
        this.columns = columns;
        this.form = form;
        this.lines = lines;
        this.interviews = interviews;
        this.supervision = supervision;
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
                        form.asked(actor, question, slice.rows(), seen, locale),
                        form.offered(actor, question, slice.rows(), seen, locale),
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

    private String word(String key, Locale locale) {
        return words.getMessage(key, new Object[0], locale);
    }
}
