// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.chart.IntervalChart;
import vn.motcua.index.Confidence;
import vn.motcua.index.Group;
import vn.motcua.index.LeagueTable;
import vn.motcua.index.Places;
import vn.motcua.index.ScoreChange;
import vn.motcua.index.Standing;
import vn.motcua.web.component.Choice;
import vn.motcua.web.component.Link;
import vn.motcua.web.component.Tone;

/** Says a league table in the reader's words. */
@Component
class LeagueText {

    private final Frames frames;
    private final Places places;

    LeagueText(Frames frames, Places places) {
        this.frames = frames;
        this.places = places;
    }

    LeagueView view(LeagueTable table, Locale locale) {
        var frame = frames.of(
                table.series().code(), table.wave().year(), table.node().code(), "table", locale);
        return new Speaker(table, frame, locale, new Figures(locale)).view();
    }

    String picture(LeagueTable table, Locale locale) {
        return view(table, locale).picture();
    }

    private final class Speaker {

        private final LeagueTable table;
        private final Frame frame;
        private final Locale locale;
        private final Figures figures;

        Speaker(LeagueTable table, Frame frame, Locale locale, Figures figures) {
            this.table = table;
            this.frame = frame;
            this.locale = locale;
            this.figures = figures;
        }

        private String say(String key, Object... arguments) {
            return frames.say(key, locale, arguments);
        }

        LeagueView view() {
            var since = table.comparedWith();
            return new LeagueView(
                    frame,
                    table.isRanked(),
                    question(),
                    answer(),
                    facts(),
                    head(since),
                    lines(),
                    table.without().stream().map(this::missing).toList(),
                    since == null ? "" : say("index.table.change", String.valueOf(since)),
                    picture(),
                    new Link(say("index.picture.save"), frame.base() + "/pictures/table.svg?part=" + frame.part()),
                    places.of(table.wave().division()).stream()
                            .map(place -> Choice.of(place.code(), place.name(locale)))
                            .toList(),
                    frames.cities(frame, table.wave().division(), locale));
        }

        private List<String> head(@Nullable Integer since) {
            var head = new ArrayList<String>();
            if (table.isRanked()) {
                head.add(say("index.table.rank"));
            }
            head.add(say("index.table.province"));
            head.add(say("index.table.score"));
            if (table.isRanked()) {
                head.add(say("index.table.group"));
            }
            head.add(say("index.table.lead"));
            if (since != null) {
                head.add(say("index.table.change", String.valueOf(since)));
            }
            return head;
        }

        private String apart(double difference) {
            return frames.apart(table.node(), difference, locale);
        }

        private String question() {
            return table.standings().size() < 2 ? "" : say("index.ahead.question", name(0), name(1));
        }

        private String name(int position) {
            return table.standings().get(position).place().name(locale);
        }

        private String answer() {
            if (table.standings().size() < 2) {
                return "";
            }
            var first = table.standings().getFirst();
            var lead = first.lead();
            var difference = first.ahead(table.node(), table.standings().get(1));
            if (lead == null) {
                return withoutErrors(difference);
            }
            var interval = lead.interval(Confidence.LEVEL);
            return say(
                    first.isLeadShown() ? "index.ahead.yes" : "index.ahead.no",
                    name(0),
                    name(1),
                    apart(difference),
                    figures.signed(table.node(), interval.lower()),
                    frames.signed(table.node(), interval.upper(), locale),
                    figures.probability(lead.probability()));
        }

        /** Where the source prints no errors, those of another year tell what a lead must be to mean something. */
        private String withoutErrors(double difference) {
            var typical = table.typical();
            if (typical == null) {
                return say("index.ahead.unknown", name(0), name(1), apart(difference));
            }
            return say(
                    difference > typical.needed() ? "index.ahead.likely" : "index.ahead.unlikely",
                    name(0),
                    name(1),
                    apart(difference),
                    String.valueOf(typical.year()),
                    apart(typical.needed()));
        }

        private List<String> facts() {
            var facts = new ArrayList<String>();
            if (!table.isRanked()) {
                facts.add(say(
                        "index.fact.partial",
                        table.standings().size(),
                        table.wave().division().provinces()));
            } else {
                facts.add(say(
                        "index.fact.whole",
                        table.standings().size(),
                        table.wave().division().provinces()));
                facts.add(table.hasErrors() ? ranksFact() : say("index.fact.noErrors"));
                facts.add(say(
                        "index.fact.groups",
                        table.in(Group.HIGH),
                        table.in(Group.HIGH_AVERAGE),
                        table.in(Group.LOW_AVERAGE),
                        table.in(Group.LOW)));
            }
            addChanges(facts);
            var printed = table.wave().printed();
            if (printed != null && printed.isMisnamed()) {
                facts.add(say(
                        "index.fact.misnamed",
                        figures.share(printed.stated()),
                        figures.exact(printed.multiple()),
                        figures.share(printed.real())));
            }
            return facts;
        }

        private String ranksFact() {
            var pairs = table.standings().size() - 1;
            return say("index.fact.neighbours", pairs, table.leadsShown());
        }

        private void addChanges(List<String> facts) {
            var since = table.comparedWith();
            if (table.isBroken()) {
                facts.add(say("index.fact.broken"));
            }
            if (since == null) {
                return;
            }
            if (table.hasTestedChange()) {
                facts.add(say(
                        "index.fact.tested",
                        String.valueOf(since),
                        table.changed(ScoreChange.Verdict.ROSE),
                        table.changed(ScoreChange.Verdict.FELL)));
            }
            facts.add(say(
                    "index.fact.fivePercent", String.valueOf(since), table.byFivePercent(1), table.byFivePercent(-1)));
            if (!table.brokenParts().isEmpty()) {
                facts.add(say(
                        "index.fact.brokenParts",
                        String.join(
                                ", ",
                                table.brokenParts().stream()
                                        .map(node -> node.code())
                                        .toList()),
                        String.valueOf(since)));
            }
        }

        private List<LeagueView.Line> lines() {
            var lines = new ArrayList<LeagueView.Line>();
            for (int position = 0; position < table.standings().size(); position++) {
                lines.add(line(position));
            }
            return lines;
        }

        private LeagueView.Line line(int position) {
            var standing = table.standings().get(position);
            var group = standing.group();
            var interval = standing.interval();
            var change = standing.change();
            return new LeagueView.Line(
                    standing.rank() == 0 ? "" : String.valueOf(standing.rank()),
                    ranks(standing),
                    standing.place().name(locale),
                    frame.base() + "/provinces/" + standing.place().code(),
                    figures.on(table.node(), standing.value()),
                    interval == null ? "" : figures.intervalOn(table.node(), interval),
                    group == null ? "" : say(group.messageKey()),
                    group == Group.HIGH ? Tone.GOOD : group == Group.LOW ? Tone.CLOSED : Tone.QUIET,
                    group == null || standing.chances().isEmpty()
                            ? ""
                            : figures.share(standing.chances().get(group.ordinal())),
                    lead(position),
                    standing.isLeadShown(),
                    change == null ? "" : change(change),
                    change == null ? null : byFivePercent(change));
        }

        private @Nullable String byFivePercent(ScoreChange change) {
            var relative = change.relative();
            return relative == null || change.byFivePercent() == 0
                    ? null
                    : say("index.change.fivePercent", figures.signed(relative * 100));
        }

        private String ranks(Standing standing) {
            var ranks = standing.ranks();
            if (ranks == null) {
                return "";
            }
            return ranks.isSure() ? say("index.rank.sure") : say("index.rank.range", ranks.best(), ranks.worst());
        }

        private String lead(int position) {
            if (position + 1 >= table.standings().size()) {
                return say("index.lead.last");
            }
            var standing = table.standings().get(position);
            var lead = standing.lead();
            var difference = standing.ahead(table.node(), table.standings().get(position + 1));
            if (lead == null) {
                return say("index.lead.untested", apart(difference), name(position + 1));
            }
            return say(
                    standing.isLeadShown() ? "index.lead.shown" : "index.lead.notShown",
                    apart(difference),
                    name(position + 1),
                    figures.probability(lead.probability()));
        }

        private String change(ScoreChange change) {
            var corrected = change.corrected();
            return say(
                    change.verdict().messageKey(),
                    frames.signed(table.node(), change.difference(), locale),
                    corrected == null ? "" : figures.probability(corrected));
        }

        private LeagueView.Missing missing(LeagueTable.Without without) {
            return new LeagueView.Missing(
                    without.place().name(locale),
                    frame.base() + "/provinces/" + without.place().code(),
                    say(without.why().messageKey(), detail(without.detail())));
        }

        private String detail(String detail) {
            return detail.isEmpty() ? "" : say("index.missing.detail", detail);
        }

        private String picture() {
            var rows = table.standings().stream()
                    .map(standing -> {
                        var interval = standing.interval();
                        return new IntervalChart.Row(
                                (standing.rank() == 0 ? "" : standing.rank() + ". ")
                                        + standing.place().name(locale),
                                standing.value(),
                                interval == null ? null : interval.lower(),
                                interval == null ? null : interval.upper(),
                                false);
                    })
                    .toList();
            var title = say("index.picture.table", frame.partName(), String.valueOf(frame.year()));
            return IntervalChart.svg(
                    frames.caption(
                            frame,
                            table.node(),
                            title,
                            say(table.hasErrors() ? "index.picture.table.text" : "index.picture.table.plain"),
                            locale),
                    rows);
        }
    }
}
