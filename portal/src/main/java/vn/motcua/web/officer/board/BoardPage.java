// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.officer.board;

import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.motcua.agency.Unit;
import vn.motcua.agency.Units;
import vn.motcua.dossier.AwaitedFrom;
import vn.motcua.dossier.OfficialLoad;
import vn.motcua.dossier.Oversight;
import vn.motcua.dossier.UnitLoad;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Post;
import vn.motcua.identity.StandIn;
import vn.motcua.identity.StandIns;
import vn.motcua.platform.VietnamTime;
import vn.motcua.queue.Queue;
import vn.motcua.web.Names;
import vn.motcua.web.component.Choice;
import vn.motcua.web.component.Problem;

/** Puts how a unit stands on one page. */
@Component
class BoardPage {

    private final Oversight oversight;
    private final StandIns standIns;
    private final Queue queue;
    private final Units units;
    private final BoardLists lists;
    private final Names names;
    private final MessageSource words;
    private final InstantSource clock;

    BoardPage(
            Oversight oversight,
            StandIns standIns,
            Queue queue,
            Units units,
            BoardLists lists,
            Names names,
            MessageSource words,
            InstantSource clock) {
        this.oversight = oversight;
        this.standIns = standIns;
        this.queue = queue;
        this.units = units;
        this.lists = lists;
        this.names = names;
        this.words = words;
        this.clock = clock;
    }

    UnitBoardView of(Actor head, String unit, List<Problem> problems, List<String> ticked, Locale locale) {
        var load = unit.isEmpty() ? null : oversight.ofUnit(head, unit).orElse(null);
        if (load == null) {
            return new UnitBoardView(
                    "", "", List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                    List.of(), ticked, problems);
        }
        var officials = oversight.ofOfficials(head, unit);
        var awaited = oversight.awaitedBy(head, unit);
        var steps = lists.of(head, unit, locale);
        return new UnitBoardView(
                unit,
                names.unitAndAbove(unit, locale),
                led(head, locale),
                figures(load, locale),
                waits(awaited, load, locale),
                asked(awaited, locale),
                officials(unit, officials, locale),
                steps,
                takers(officials, steps),
                below(head, unit, locale),
                queue.waits(head, unit),
                ticked,
                problems);
    }

    /** Those officials who could take something of the lists. */
    private static List<Choice> takers(List<OfficialLoad> officials, List<UnitBoardView.StepList> lists) {
        var offered = lists.stream()
                .flatMap(list -> list.rows().stream())
                .flatMap(row -> row.takers().stream())
                .map(Choice::value)
                .collect(Collectors.toSet());
        return officials.stream()
                .map(one -> Choice.of(one.officer().toString(), one.name()))
                .filter(one -> offered.contains(one.value()))
                .toList();
    }

    private List<Choice> led(Actor head, Locale locale) {
        return head.posts().stream()
                .filter(post -> post.role().isHead())
                .map(Post::unit)
                .distinct()
                .sorted()
                .map(unit -> Choice.of(unit, names.unitAndAbove(unit, locale)))
                .toList();
    }

    private List<UnitBoardView.Figure> figures(UnitLoad load, Locale locale) {
        return List.of(
                new UnitBoardView.Figure(
                        say("desk.board.late", locale),
                        number(load.late(), Oversight.MOST),
                        list(load.unit(), "due=LATE"),
                        load.late() > 0),
                new UnitBoardView.Figure(
                        say("desk.board.today", locale),
                        number(load.dueToday(), Oversight.MOST),
                        list(load.unit(), "due=TODAY"),
                        false),
                new UnitBoardView.Figure(
                        say("desk.board.week", locale),
                        number(load.dueThisWeek(), Oversight.MOST),
                        list(load.unit(), "due=THIS_WEEK"),
                        false),
                new UnitBoardView.Figure(
                        say("desk.board.open", locale),
                        number(load.open(), Oversight.MOST),
                        list(load.unit(), ""),
                        false));
    }

    private List<UnitBoardView.Figure> waits(AwaitedFrom awaited, UnitLoad load, Locale locale) {
        var unit = load.unit();
        return List.of(
                awaited("desk.board.nobody", load.unclaimed(), list(unit, "waits=NOBODY"), locale),
                awaited("desk.board.papers", awaited.papers(), waiting(unit, "PAPERS"), locale),
                awaited("desk.board.money", awaited.money(), waiting(unit, "MONEY"), locale),
                awaited("desk.board.opinions", awaited.opinions(), list(unit, "waits=OPINION"), locale));
    }

    private UnitBoardView.Figure awaited(String key, int number, String href, Locale locale) {
        return new UnitBoardView.Figure(say(key, locale), number(number, Oversight.MOST), href, false);
    }

    private static String waiting(String unit, String forWhat) {
        return "/desk?tray=WAITING&unit=" + unit + "&waits=" + forWhat;
    }

    private List<UnitBoardView.AskedUnit> asked(AwaitedFrom awaited, Locale locale) {
        return awaited.asked().stream()
                .map(one -> new UnitBoardView.AskedUnit(
                        names.unitAndAbove(one.unit(), locale), one.dossiers(), one.since()))
                .toList();
    }

    private List<UnitBoardView.OfficialLine> officials(String unit, List<OfficialLoad> loads, Locale locale) {
        var today = VietnamTime.dateOf(clock.instant());
        var away = standIns.at(unit).stream()
                .filter(one -> one.isOn(today))
                .collect(Collectors.toMap(StandIn::officer, Function.identity(), (one, _) -> one));
        return loads.stream()
                .map(load -> official(unit, load, away.get(load.officer()), locale))
                .toList();
    }

    private UnitBoardView.OfficialLine official(String unit, OfficialLoad load, @Nullable StandIn away, Locale locale) {
        return new UnitBoardView.OfficialLine(
                load.officer().toString(),
                load.name(),
                number(load.open(), Oversight.MOST),
                list(unit, "holder=" + load.officer()),
                number(load.late(), Oversight.MOST),
                list(unit, "due=LATE&holder=" + load.officer()),
                load.late() > 0,
                load.averageMinutes(),
                away == null ? "" : words.getMessage("desk.board.away", new Object[] {away.deputyName()}, locale));
    }

    private List<UnitBoardView.UnitLine> below(Actor head, String unit, Locale locale) {
        var codes = units.all().stream()
                .map(Unit::code)
                .filter(code -> !code.equals(unit) && units.isWithin(code, unit))
                .toList();
        return oversight.ofUnits(head, codes).stream()
                .map(load -> new UnitBoardView.UnitLine(
                        names.unitAndAbove(load.unit(), locale),
                        "/desk/board?unit=" + load.unit(),
                        number(load.open(), Oversight.MOST_OF_MANY),
                        number(load.late(), Oversight.MOST_OF_MANY),
                        load.late() > 0,
                        number(load.dueToday(), Oversight.MOST_OF_MANY),
                        number(load.waiting(), Oversight.MOST_OF_MANY),
                        load.oldest()))
                .toList();
    }

    static String list(String unit, String more) {
        return "/desk?tray=UNIT&unit=" + unit + (more.isEmpty() ? "" : "&" + more);
    }

    /** At the most that is counted there may be more. */
    private static String number(int counted, int most) {
        return counted >= most ? most + "+" : String.valueOf(counted);
    }

    private String say(String key, Locale locale) {
        return words.getMessage(key, null, locale);
    }
}
