// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.open;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.motcua.agency.Level;
import vn.motcua.agency.Unit;
import vn.motcua.agency.Units;
import vn.motcua.calendar.LimitUnit;
import vn.motcua.catalogue.Channel;
import vn.motcua.catalogue.Fee;
import vn.motcua.catalogue.Found;
import vn.motcua.catalogue.Handlings;
import vn.motcua.catalogue.OnlineLevel;
import vn.motcua.catalogue.Paper;
import vn.motcua.catalogue.Procedure;
import vn.motcua.catalogue.Tier;
import vn.motcua.catalogue.Way;
import vn.motcua.catalogue.Wording;
import vn.motcua.process.ProcessDefinition;
import vn.motcua.process.ProcessPicture;
import vn.motcua.web.component.Row;
import vn.motcua.web.open.ProcedureView.CostLine;
import vn.motcua.web.open.ProcedureView.Legal;
import vn.motcua.web.open.ProcedureView.Office;
import vn.motcua.web.open.ProcedureView.PaperCase;
import vn.motcua.web.open.ProcedureView.PaperLine;
import vn.motcua.web.open.ProcedureView.Picture;
import vn.motcua.web.open.ProcedureView.TimeLine;
import vn.motcua.web.open.ProcedureView.Where;

/** Puts a procedure into the words of its pages. */
@Component
class ProcedureText {

    private static final int MOST_SETS = 20;

    private final Handlings handlings;
    private final Units units;
    private final MessageSource words;

    ProcedureText(Handlings handlings, Units units, MessageSource words) {
        this.handlings = handlings;
        this.units = units;
        this.words = words;
    }

    String time(Found found, Locale locale) {
        if (found.limit() == null) {
            return say("procedures.time.unknown", locale);
        }
        var time = found.limit().text(locale);
        return found.limitVaries() ? say("procedures.time.from", locale, time) : time;
    }

    String fee(Found found, Locale locale) {
        if (found.fee() == null) {
            return say("procedures.fee.set-elsewhere", locale);
        }
        if (found.fee() == 0 && found.feeVaries()) {
            return say("procedures.fee.by-case", locale);
        }
        var fee = found.fee() == 0 ? say("procedures.fee.none", locale) : money(found.fee(), locale);
        return found.feeVaries() ? say("procedures.fee.from", locale, fee) : fee;
    }

    String tiers(Set<Tier> tiers, Locale locale) {
        return tiers.stream().map(tier -> tier.wording().in(locale)).collect(Collectors.joining(", "));
    }

    /** The language in which a text comes out, for those who have the page read to them. */
    static String language(Wording wording, Locale locale) {
        return "en".equals(locale.getLanguage()) && !wording.en().isBlank() ? "en" : "vi";
    }

    ProcedureView view(Procedure procedure, Locale locale) {
        var receivers = handlings.unitsFor(procedure.code());
        return new ProcedureView(
                procedure.code(),
                procedure.name().in(locale),
                language(procedure.name(), locale),
                procedure.intro().in(locale),
                procedure.online().wording().in(locale),
                brief(procedure, locale),
                isFiledOnline(procedure) ? "/my/new?procedure=" + procedure.code() : null,
                instead(procedure, receivers, locale),
                procedure.subjects().stream()
                        .map(subject -> SubjectNames.in(locale, subject))
                        .toList(),
                procedure.conditions().in(locale),
                always(procedure, locale),
                sometimes(procedure, locale),
                notes(procedure, locale),
                costs(procedure, locale),
                times(procedure, locale),
                isSameDay(procedure),
                procedure.results().stream()
                        .map(result -> result.name().in(locale))
                        .distinct()
                        .toList(),
                where(procedure, receivers, locale),
                handlings
                        .findProcessOf(procedure.code())
                        .map(process -> picture(process, locale))
                        .orElse(null),
                legal(procedure, locale),
                !procedure.doubts().isEmpty(),
                procedure.source());
    }

    private boolean isFiledOnline(Procedure procedure) {
        return procedure.online() != OnlineLevel.NONE
                && procedure.offers(Channel.ONLINE)
                && handlings.canBeFiled(procedure.code());
    }

    /** What to do where there is no filing online: go to a desk here, or to whom the procedure belongs. */
    private String instead(Procedure procedure, List<Unit> receivers, Locale locale) {
        if (!receivers.isEmpty()) {
            return say("procedures.page.counterOnly", locale);
        }
        return procedure.authority().isEmpty()
                ? say("procedures.page.notHere", locale)
                : say("procedures.page.notHere.authority", locale, procedure.authority());
    }

    /** Time, fee and number of papers, for a reader in a hurry. */
    private List<Row> brief(Procedure procedure, Locale locale) {
        var summary = Found.of(procedure);
        var papers = procedure.papersToBring().stream()
                .filter(paper -> !paper.group().hasText())
                .count();
        return List.of(
                Row.of(say("procedures.brief.time", locale), time(summary, locale)),
                Row.of(say("procedures.brief.fee", locale), fee(summary, locale)),
                Row.of(say("procedures.brief.papers", locale), papersInBrief(procedure, papers, locale)));
    }

    private String papersInBrief(Procedure procedure, long papers, Locale locale) {
        if (procedure.papersToBring().isEmpty()) {
            return say("procedures.brief.papers.none", locale);
        }
        return papers == 0
                ? say("procedures.brief.papers.by-case", locale)
                : say("procedures.brief.papers.count", locale, papers);
    }

    // ── papers ──────────────────────────────────────────────────────────────────────────────────────────────────────

    private List<PaperLine> always(Procedure procedure, Locale locale) {
        return procedure.papersToBring().stream()
                .filter(paper -> !paper.group().hasText())
                .map(paper -> line(paper, locale))
                .distinct()
                .toList();
    }

    private List<PaperCase> sometimes(Procedure procedure, Locale locale) {
        var cases = new LinkedHashMap<String, Set<PaperLine>>();
        procedure.papersToBring().stream()
                .filter(paper -> paper.group().hasText())
                .forEach(paper -> cases.computeIfAbsent(heading(paper, locale), _ -> new LinkedHashSet<>())
                        .add(line(paper, locale)));
        return cases.entrySet().stream()
                .map(entry -> new PaperCase(entry.getKey(), List.copyOf(entry.getValue())))
                .toList();
    }

    /** Headings of the source carry the marks of its list. */
    private static String heading(Paper paper, Locale locale) {
        return unlisted(paper.group().in(locale)).replaceAll("[:：]\\s*$", "");
    }

    private static String unlisted(String text) {
        return text.replaceFirst("^[\\s*+•–-]+", "");
    }

    private PaperLine line(Paper paper, Locale locale) {
        return new PaperLine(unlisted(paper.name().in(locale)), howMany(paper, locale), paper.template());
    }

    private String howMany(Paper paper, Locale locale) {
        if (paper.onlyShown()) {
            return say("procedures.paper.shown", locale);
        }
        var parts = new ArrayList<String>();
        addCount(parts, "procedures.paper.originals", paper.originals(), locale);
        addCount(parts, "procedures.paper.copies", paper.copies(), locale);
        return String.join(", ", parts);
    }

    /** A number that cannot be right is not passed on; the page says that the source has doubtful facts. */
    private void addCount(List<String> parts, String key, int count, Locale locale) {
        if (count > 0 && count <= MOST_SETS) {
            parts.add(say(key, locale, count));
        }
    }

    private static List<String> notes(Procedure procedure, Locale locale) {
        return procedure.papers().stream()
                .filter(Paper::isNote)
                .map(paper -> unlisted(paper.name().in(locale)))
                .distinct()
                .toList();
    }

    // ── cost and time ───────────────────────────────────────────────────────────────────────────────────────────────

    private List<CostLine> costs(Procedure procedure, Locale locale) {
        var channels = new LinkedHashMap<CostLine, Set<String>>();
        for (var way : procedure.ways()) {
            costs(way, locale)
                    .forEach(cost -> channels.computeIfAbsent(cost, _ -> new LinkedHashSet<>())
                            .add(way.channel().wording().in(locale)));
        }
        var all = channels.values().stream().flatMap(Collection::stream).collect(Collectors.toSet());
        return channels.entrySet().stream()
                .map(entry -> withChannels(entry, all.size()))
                .toList();
    }

    private static CostLine withChannels(Map.Entry<CostLine, Set<String>> entry, int all) {
        var channels = entry.getValue().size() == all ? "" : String.join(", ", entry.getValue());
        return new CostLine(entry.getKey().amount(), entry.getKey().what(), channels);
    }

    private List<CostLine> costs(Way way, Locale locale) {
        if (way.fees().isEmpty()) {
            var amount = way.free() ? "procedures.fee.none" : "procedures.fee.unknown";
            return List.of(new CostLine(capitalised(say(amount, locale)), "", ""));
        }
        return way.fees().stream()
                .map(fee -> new CostLine(
                        capitalised(amount(fee, locale)), unlisted(fee.what().in(locale)), ""))
                .toList();
    }

    private static String capitalised(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private String amount(Fee fee, Locale locale) {
        if (fee.dong() != null) {
            return fee.dong() == 0 ? say("procedures.fee.none", locale) : money(fee.dong(), locale);
        }
        return fee.asGiven().isEmpty()
                ? say("procedures.fee.set-elsewhere", locale)
                : say("procedures.fee.doubtful", locale, fee.asGiven());
    }

    private List<TimeLine> times(Procedure procedure, Locale locale) {
        var lines = timesByChannel(procedure, locale);
        var isTheSame =
                lines.stream().map(line -> line.time() + line.note()).distinct().count() == 1;
        return lines.size() > 1 && isTheSame ? List.of(anyChannel(lines.getFirst(), locale)) : lines;
    }

    private TimeLine anyChannel(TimeLine line, Locale locale) {
        return new TimeLine(say("procedures.page.long.any", locale), line.time(), line.note());
    }

    private List<TimeLine> timesByChannel(Procedure procedure, Locale locale) {
        return procedure.ways().stream()
                .map(way -> new TimeLine(
                        way.channel().wording().in(locale), time(way, locale), procedure.starter() ? "" : note(way)))
                .distinct()
                .toList();
    }

    private static boolean isSameDay(Procedure procedure) {
        return procedure.ways().stream()
                .anyMatch(way -> way.limit() != null && way.limit().unit() == LimitUnit.SAME_DAY);
    }

    private String time(Way way, Locale locale) {
        if (way.limit() != null) {
            return way.limit().text(locale);
        }
        return way.limitAsGiven().isEmpty()
                ? say("procedures.time.none", locale)
                : say("procedures.time.doubtful", locale, way.limitAsGiven());
    }

    /** What the source adds; amounts and “free” stand in the costs already. */
    private static String note(Way way) {
        var note = way.note().vi();
        return note.equals("Miễn phí")
                        || note.equals("Không có thông tin")
                        || note.matches("[\\d.,]+ (VNĐ|Việt Nam Đồng)")
                ? ""
                : note;
    }

    // ── where ───────────────────────────────────────────────────────────────────────────────────────────────────────

    private Where where(Procedure procedure, List<Unit> receivers, Locale locale) {
        if (receivers.isEmpty()) {
            return new Where(elsewhere(procedure, locale), List.of());
        }
        var isCommune = receivers.getFirst().level() == Level.COMMUNE;
        var commune = isFiledOnline(procedure) ? "procedures.where.commune" : "procedures.where.commune.counter";
        var text = isCommune
                ? say(commune, locale)
                : say(
                        "procedures.where.department",
                        locale,
                        receivers.getFirst().name(locale));
        return new Where(
                text, receivers.stream().map(unit -> office(unit, locale)).toList());
    }

    private String elsewhere(Procedure procedure, Locale locale) {
        return procedure.authority().isEmpty()
                ? say("procedures.where.unknown", locale)
                : say("procedures.where.elsewhere", locale, procedure.authority());
    }

    /** The desk one goes to: the unit's own one-stop, else the one that receives for it. */
    private Office office(Unit unit, Locale locale) {
        var desk = units.findOneStopOf(unit.code()).orElse(unit);
        return new Office(desk.name(locale), desk.address(), desk.phone());
    }

    private static Picture picture(ProcessDefinition process, Locale locale) {
        return new Picture(
                ProcessPicture.svg(process, Set.of(), Set.of(), locale),
                ProcessPicture.svgVertical(process, Set.of(), Set.of(), locale),
                ProcessPicture.text(process, Set.of(), Set.of(), locale));
    }

    private Legal legal(Procedure procedure, Locale locale) {
        return new Legal(
                procedure.field().name().in(locale),
                tiers(procedure.tiers(), locale),
                procedure.kind(),
                procedure.authority(),
                procedure.decision(),
                procedure.legalBasis());
    }

    private String money(long dong, Locale locale) {
        return String.format(locale, "%,d", dong) + say("procedures.fee.dong", locale);
    }

    private String say(String key, Locale locale, @Nullable Object... arguments) {
        return words.getMessage(key, arguments, locale);
    }
}
