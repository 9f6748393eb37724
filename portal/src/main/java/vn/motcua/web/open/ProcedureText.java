// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.open;

import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.motcua.agency.Level;
import vn.motcua.agency.Unit;
import vn.motcua.agency.Units;
import vn.motcua.blank.Blanks;
import vn.motcua.catalogue.Channel;
import vn.motcua.catalogue.Doubt;
import vn.motcua.catalogue.Found;
import vn.motcua.catalogue.Handlings;
import vn.motcua.catalogue.OnlineLevel;
import vn.motcua.catalogue.Procedure;
import vn.motcua.catalogue.ProcedureVersions;
import vn.motcua.catalogue.Tier;
import vn.motcua.catalogue.Wording;
import vn.motcua.dossier.Durations;
import vn.motcua.platform.VietnamTime;
import vn.motcua.process.ProcessDefinition;
import vn.motcua.process.ProcessPicture;
import vn.motcua.web.Pages;
import vn.motcua.web.component.Row;
import vn.motcua.web.open.ProcedureView.Legal;
import vn.motcua.web.open.ProcedureView.Office;
import vn.motcua.web.open.ProcedureView.Picture;
import vn.motcua.web.open.ProcedureView.Where;

/** Puts a procedure into the words of its pages. */
@Component
class ProcedureText {

    private final Handlings handlings;
    private final Units units;
    private final Durations durations;
    private final ProcedureVersions versions;
    private final Blanks blanks;
    private final Pages pages;
    private final MessageSource words;
    private final InstantSource clock;

    ProcedureText(
            Handlings handlings,
            Units units,
            Durations durations,
            ProcedureVersions versions,
            Blanks blanks,
            Pages pages,
            MessageSource words,
            InstantSource clock) {
        this.versions = versions;
        this.blanks = blanks;
        this.pages = pages;
        this.clock = clock;
        this.handlings = handlings;
        this.units = units;
        this.durations = durations;
        this.words = words;
    }

    String time(Found found, Locale locale) {
        return new TimeText(words, locale).brief(found);
    }

    String fee(Found found, Locale locale) {
        return new CostText(words, locale).brief(found);
    }

    String tiers(Set<Tier> tiers, Locale locale) {
        return tiers.stream().map(tier -> tier.wording().in(locale)).collect(Collectors.joining(", "));
    }

    /** The language in which a text comes out, for those who have the page read to them. */
    static String language(Wording wording, Locale locale) {
        return "en".equals(locale.getLanguage()) && !wording.en().isBlank() ? "en" : "vi";
    }

    /** Where filing begins; the cases that were ticked go along. */
    private static String beginning(Procedure procedure, Set<Integer> mine) {
        return "/my/new?procedure=" + procedure.code()
                + mine.stream().sorted().map(each -> "&case=" + each).collect(Collectors.joining());
    }

    ProcedureView view(Procedure procedure, Set<Integer> mine, Locale locale) {
        var receivers = handlings.unitsFor(procedure.code());
        var papers = new PaperText(blanks.of(procedure.code()), words, locale);
        return new ProcedureView(
                procedure.code(),
                procedure.name().in(locale),
                language(procedure.name(), locale),
                procedure.intro().in(locale),
                procedure.online().wording().in(locale),
                brief(procedure, locale),
                isFiledOnline(procedure) ? beginning(procedure, mine) : null,
                instead(procedure, receivers, locale),
                procedure.subjects().stream()
                        .map(subject -> SubjectNames.in(locale, subject))
                        .toList(),
                procedure.conditions().in(locale),
                papers.always(procedure),
                papers.sometimes(procedure, mine),
                papers.notes(procedure),
                new CostText(words, locale).lines(procedure),
                new TimeText(words, locale).lines(procedure),
                TimeText.isSameDay(procedure),
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
                doubts(procedure, locale),
                procedure.source(),
                durations.of(procedure.code()).orElse(null),
                closed(procedure, locale));
    }

    private String closed(Procedure procedure, Locale locale) {
        return versions.findStanding(procedure.code())
                .filter(standing -> standing.isClosedOn(VietnamTime.dateOf(clock.instant())))
                .map(standing -> say(
                        "procedures.page.closed",
                        locale,
                        pages.day(Objects.requireNonNull(standing.closedFrom()), locale),
                        standing.closedWhy()))
                .orElse("");
    }

    private List<String> doubts(Procedure procedure, Locale locale) {
        return procedure.doubts().stream()
                .filter(Doubt::concernsCitizens)
                .map(doubt -> say("procedures.doubt." + doubt.code(), locale))
                .distinct()
                .toList();
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
        return List.of(
                Row.of(say("procedures.brief.time", locale), time(summary, locale)),
                Row.of(say("procedures.brief.fee", locale), fee(summary, locale)),
                Row.of(
                        say("procedures.brief.papers", locale),
                        new PaperText(Map.of(), words, locale).inBrief(procedure)));
    }

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

    private String say(String key, Locale locale, @Nullable Object... arguments) {
        return words.getMessage(key, arguments, locale);
    }
}
