// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin.reform;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Handovers;
import vn.motcua.identity.Account;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.Transfers.Held;
import vn.motcua.journal.Entry;
import vn.motcua.platform.VietnamTime;
import vn.motcua.reform.Outlook;
import vn.motcua.reform.Reform;
import vn.motcua.reform.Reform.State;
import vn.motcua.reform.ReformPlan.Giving;
import vn.motcua.reform.Reforms;
import vn.motcua.web.Names;
import vn.motcua.web.admin.reform.ReformView.Given;
import vn.motcua.web.admin.reform.ReformView.GivingLine;
import vn.motcua.web.component.Problem;
import vn.motcua.web.component.Row;

/** Puts the page of a reform together. */
@Component
class ReformPages {

    private final Reforms reforms;
    private final Handovers handovers;
    private final Accounts accounts;
    private final Names names;
    private final ReformWords words;
    private final InstantSource clock;

    ReformPages(
            Reforms reforms,
            Handovers handovers,
            Accounts accounts,
            Names names,
            ReformWords words,
            InstantSource clock) {
        this.reforms = reforms;
        this.handovers = handovers;
        this.accounts = accounts;
        this.names = names;
        this.words = words;
        this.clock = clock;
    }

    ReformView view(Reform reform, List<Problem> problems, Locale locale) {
        var plan = reform.plan();
        var isAhead = reform.state().isAhead();
        var outlook = isAhead ? reforms.outlook(reform) : null;
        return new ReformView(
                reform.id().toString(),
                reform.title(),
                reform.decision(),
                reform.from(),
                !reform.from().isAfter(VietnamTime.dateOf(clock.instant())),
                reform.state(),
                words.state(reform, locale),
                ReformWords.tone(reform.state()),
                words.kind(reform, locale),
                reform.version(),
                plan.watchword(),
                plan.founded(),
                plan.renamed().stream()
                        .map(one -> new ReformView.RenamedLine(names.unit(one.code(), locale), one))
                        .toList(),
                plan.giving().stream().map(one -> giving(reform, one, locale)).toList(),
                outlook == null ? List.of() : moves(outlook, locale),
                outlook == null ? List.of() : said(outlook.wrong(), reform, locale),
                outlook == null ? List.of() : said(outlook.doubtful(), reform, locale),
                reform.dossiers(),
                words.takers(plan, locale),
                reform.state() == State.DRAFT ? names.units(locale) : List.of(),
                words.kinds(locale),
                words.levels(locale),
                reforms.historyOf(reform.id()).stream()
                        .map(entry -> happened(entry, locale))
                        .toList(),
                problems);
    }

    private List<String> said(List<Outlook.Remark> remarks, Reform reform, Locale locale) {
        return remarks.stream()
                .map(remark -> words.remark(remark, reform.plan(), locale))
                .toList();
    }

    private List<Row> moves(Outlook outlook, Locale locale) {
        var rows = new ArrayList<Row>();
        row("dossiers", outlook.dossiers(), rows, locale);
        row("steps", outlook.steps(), rows, locale);
        row("assigned", outlook.assigned(), rows, locale);
        row("drafts", outlook.drafts(), rows, locale);
        row("posts", outlook.posts(), rows, locale);
        row("endingPosts", outlook.endingPosts(), rows, locale);
        row("rules", outlook.rules(), rows, locale);
        row("appointments", outlook.appointments(), rows, locale);
        return rows;
    }

    private void row(String key, int number, List<Row> rows, Locale locale) {
        rows.add(Row.of(words.say("reform.moves." + key, locale), String.valueOf(number)));
    }

    private GivingLine giving(Reform reform, Giving giving, Locale locale) {
        var isByProcedure = !giving.ends()
                || reform.kind() == Reform.Kind.SPLIT
                || !giving.procedures().isEmpty();
        return new GivingLine(
                giving.unit(),
                names.unit(
                        giving.unit(),
                        reform.from()
                                .minusDays(1)
                                .atTime(12, 0)
                                .atZone(VietnamTime.ZONE)
                                .toInstant(),
                        locale),
                giving.ends(),
                giving.to(),
                isByProcedure && reform.state().isAhead() ? procedures(reform, giving, locale) : List.of(),
                reform.state().isAhead() ? officials(reform, giving, locale) : List.of());
    }

    private List<Given> procedures(Reform reform, Giving giving, Locale locale) {
        return handovers.tasksOf(giving.unit(), reform.from().minusDays(1)).stream()
                .map(task -> new Given(
                        task.procedure(),
                        task.procedure() + " " + task.name().in(locale),
                        giving.procedures().getOrDefault(task.procedure(), "")))
                .toList();
    }

    private List<Given> officials(Reform reform, Giving giving, Locale locale) {
        return reforms.officialsOf(reform, giving.unit()).stream()
                .map(held -> official(held, giving, locale))
                .distinct()
                .toList();
    }

    private Given official(Held held, Giving giving, Locale locale) {
        var key = Giving.official(held.account().toString(), held.post().role().name());
        return new Given(
                key,
                held.name() + ", " + names.duty(held.post().role(), locale),
                giving.officials().getOrDefault(key, ""));
    }

    private ReformView.Happened happened(Entry entry, Locale locale) {
        return new ReformView.Happened(
                entry.at(), nameOf(entry.actor()), words.say("reform.event." + entry.kind(), locale));
    }

    private String nameOf(@Nullable UUID account) {
        return account == null
                ? ""
                : accounts.find(account).map(Account::nameOrLogin).orElse("");
    }
}
