// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.amendment.Part;
import vn.motcua.amendment.ProcedureDraft;
import vn.motcua.amendment.ProcedureDrafts;
import vn.motcua.amendment.Typed;
import vn.motcua.calendar.LimitUnit;
import vn.motcua.catalogue.Audience;
import vn.motcua.catalogue.Channel;
import vn.motcua.catalogue.Doubt;
import vn.motcua.catalogue.OnlineLevel;
import vn.motcua.catalogue.Procedures;
import vn.motcua.catalogue.Tier;
import vn.motcua.web.component.Choice;
import vn.motcua.web.component.Problem;

/** Lays out a part of a procedure as a page: its fields, its rows, the doubts beside what they are about. */
@Component
class PartPages {

    private static final int LONG_NAME = 80;

    private final Procedures procedures;
    private final AmendmentWords words;

    PartPages(Procedures procedures, AmendmentWords words) {
        this.procedures = procedures;
        this.words = words;
    }

    PartView view(ProcedureDraft draft, Part part, Locale locale) {
        return view(
                draft,
                part,
                ProcedureDrafts.fields(draft, part),
                ProcedureDrafts.mark(draft, part),
                "",
                List.of(),
                null,
                locale);
    }

    /**
     * @param focus the row where the reader goes on
     * @param elsewhere who has changed the part since
     */
    PartView view(
            ProcedureDraft draft,
            Part part,
            Typed typed,
            String seen,
            String focus,
            List<Problem> problems,
            PartView.@Nullable Elsewhere elsewhere,
            Locale locale) {
        var filled = new Filled(typed, problems, focus, words, locale);
        return new PartView(
                words.frame(draft, part, locale),
                part.address(),
                words.say("procedure.part." + part, locale),
                words.say("procedure.part.text." + part, locale),
                seen,
                fields(part, filled),
                rows(part, draft, filled),
                doubted(draft, part, filled, doubt -> rowOf(draft, doubt) < 0),
                elsewhere,
                problems);
    }

    private List<Input> fields(Part part, Filled filled) {
        return switch (part) {
            case WORDS ->
                List.of(
                        filled.text("", "nameVi"),
                        filled.text("", "nameEn"),
                        filled.text("", "introVi"),
                        filled.text("", "introEn"),
                        filled.text("", "conditionsVi"),
                        filled.text("", "conditionsEn"));
            case FACTS ->
                List.of(
                        filled.line("", "fieldVi"),
                        filled.line("", "fieldEn"),
                        filled.ticks("tiers", filled.of(Tier.class, Tier::wording)),
                        filled.ticks("audiences", filled.of(Audience.class, Audience::wording)),
                        filled.lines("", "subjects"),
                        filled.choice("", "online", filled.of(OnlineLevel.class, OnlineLevel::wording), null),
                        filled.line("", "authority"),
                        filled.line("", "kind"),
                        filled.ticks("lifeEvents", lifeEvents(filled.locale())));
            case LEGAL -> List.of(filled.lines("", "legalBasis"), filled.line("", "decision"));
            case WAYS, PAPERS, RESULTS -> List.of();
        };
    }

    private List<Choice> lifeEvents(Locale locale) {
        return procedures.lifeEvents().stream()
                .map(event -> Choice.of(event.code(), event.name().in(locale)))
                .toList();
    }

    private @Nullable Rows rows(Part part, ProcedureDraft draft, Filled filled) {
        return switch (part) {
            case WAYS -> rows("ways", draft, filled, at -> way(at, filled));
            case PAPERS -> rows("papers", draft, filled, at -> paper(at, filled));
            case RESULTS -> rows("results", draft, filled, at -> result(at, filled));
            case WORDS, FACTS, LEGAL -> null;
        };
    }

    /** The fields of a row, those seldom used, and its own list. */
    private record Laid(
            String name,
            List<Input> fields,
            List<Input> more,
            @Nullable Rows inner) {}

    private Rows rows(String list, ProcedureDraft draft, Filled filled, java.util.function.Function<String, Laid> lay) {
        var rows = new ArrayList<Rows.Row>();
        for (var number : filled.typed().rows(list)) {
            var at = list + "-" + number;
            rows.add(row(list, at, rows.size(), lay.apply(at + "-"), draft, filled));
        }
        return new Rows(list, "", rows, filled.say("procedure.add." + list), filled.say("procedure.none." + list));
    }

    private Rows.Row row(String list, String at, int place, Laid laid, ProcedureDraft draft, Filled filled) {
        var was = filled.typed().text(at + "-was");
        var known = was.matches("\\d{1,3}") ? Integer.parseInt(was) : -1;
        IntPredicate isHere = row -> row >= 0 && row == known;
        return new Rows.Row(
                at,
                place,
                laid.name().isEmpty() ? filled.say("procedure.row." + list, place + 1) : laid.name(),
                was,
                filled.focused(at, laid.fields()),
                laid.more(),
                laid.inner(),
                doubted(draft, partOf(list), filled, doubt -> isHere.test(rowOf(draft, doubt))),
                filled.isWrong(at),
                Filled.isAnyFilled(laid.more()));
    }

    private static Part partOf(String list) {
        return switch (list) {
            case "ways" -> Part.WAYS;
            case "papers" -> Part.PAPERS;
            default -> Part.RESULTS;
        };
    }

    private Laid way(String at, Filled filled) {
        var channel = filled.choice(
                at, "channel", filled.of(Channel.class, Channel::wording), filled.say("procedure.choose"));
        var name = channel.choices().stream()
                .filter(choice -> choice.value().equals(channel.value()))
                .map(Choice::text)
                .findFirst()
                .orElse("");
        return new Laid(
                name,
                List.of(
                        channel,
                        filled.number(at, "amount"),
                        filled.choice(
                                at,
                                "unit",
                                filled.named(LimitUnit.class, "procedure.unit."),
                                filled.say("procedure.noLimit")),
                        filled.tick(at, "free"),
                        filled.text(at, "noteVi"),
                        filled.text(at, "noteEn")),
                List.of(),
                fees(at + "fees", name, filled));
    }

    private static Rows fees(String list, String way, Filled filled) {
        var rows = new ArrayList<Rows.Row>();
        for (var number : filled.typed().rows(list)) {
            var at = list + "-" + number;
            var name = filled.say("procedure.row.fees", rows.size() + 1, way);
            var fields = List.of(
                    filled.line(at + "-", "dong"), filled.line(at + "-", "whatVi"), filled.line(at + "-", "whatEn"));
            var more = List.of(filled.line(at + "-", "when"), filled.line(at + "-", "times"));
            rows.add(new Rows.Row(
                    at,
                    rows.size(),
                    name,
                    filled.typed().text(at + "-was"),
                    filled.focused(at, fields),
                    more,
                    null,
                    List.of(),
                    filled.isWrong(at),
                    Filled.isAnyFilled(more)));
        }
        return new Rows(
                list,
                filled.say("procedure.fees"),
                rows,
                filled.say("procedure.add.fees"),
                filled.say("procedure.none.fees"));
    }

    private static Laid paper(String at, Filled filled) {
        return new Laid(
                called(filled.typed().text(at + "nameVi")),
                List.of(
                        filled.text(at, "nameVi"),
                        filled.text(at, "nameEn"),
                        filled.number(at, "originals"),
                        filled.number(at, "copies"),
                        filled.tick(at, "onlyShown"),
                        filled.tick(at, "required")),
                List.of(
                        filled.line(at, "groupVi"),
                        filled.line(at, "groupEn"),
                        filled.line(at, "when"),
                        filled.line(at, "template"),
                        filled.tick(at, "isNote")),
                null);
    }

    private static Laid result(String at, Filled filled) {
        return new Laid(
                called(filled.typed().text(at + "nameVi")),
                List.of(filled.text(at, "nameVi"), filled.text(at, "nameEn"), filled.line(at, "code")),
                List.of(),
                null);
    }

    private static String called(String name) {
        return name.length() <= LONG_NAME ? name : name.substring(0, LONG_NAME) + "…";
    }

    // ── doubts ──────────────────────────────────────────────────────────────────────────────────────────────────────

    /** The row a doubt is about, as the draft has it; -1 for none. */
    private static int rowOf(ProcedureDraft draft, Doubt doubt) {
        var content = draft.content();
        return doubt.row()
                .filter(row -> row.number()
                        < switch (row.list()) {
                            case "channels" -> content.ways().size();
                            case "papers" -> content.papers().size();
                            default -> content.results().size();
                        })
                .map(Doubt.Row::number)
                .orElse(-1);
    }

    private List<Doubted> doubted(
            ProcedureDraft draft, Part part, Filled filled, java.util.function.Predicate<Doubt> where) {
        var doubts = draft.content().doubts();
        var found = new ArrayList<Doubted>();
        for (var number = 0; number < doubts.size(); number++) {
            var doubt = doubts.get(number);
            if (Part.of(doubt) == part && where.test(doubt)) {
                found.add(new Doubted(
                        number,
                        words.doubt(doubt, filled.locale()),
                        doubt.value(),
                        filled.typed().all("settled").contains(String.valueOf(number)),
                        doubt.code().equals(Doubt.SOURCE_DIFFERS) ? doubt.field() : null));
            }
        }
        return found;
    }
}
