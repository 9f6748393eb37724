// SPDX-License-Identifier: Apache-2.0
package vn.motcua.amendment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.catalogue.Fee;
import vn.motcua.catalogue.Paper;
import vn.motcua.catalogue.Procedure;
import vn.motcua.catalogue.Result;
import vn.motcua.catalogue.Way;
import vn.motcua.catalogue.Wording;

/** What differs between two versions of a procedure, fact by fact, as somebody who answers for it wants to read it. */
final class Comparison {

    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final Wording YES = new Wording("có", "yes");
    private static final Wording NO = new Wording("không", "no");

    private final List<Difference> found = new ArrayList<>();

    private Comparison() {}

    static List<Difference> of(Procedure before, Procedure after) {
        var comparison = new Comparison();
        comparison.facts(before, after);
        comparison.ways(before.ways(), after.ways());
        comparison.papers(before.papers(), after.papers());
        comparison.results(before.results(), after.results());
        comparison.legal(before.legalBasis(), after.legalBasis());
        comparison.doubts(before, after);
        return List.copyOf(comparison.found);
    }

    private void facts(Procedure before, Procedure after) {
        texts("name", Wording.NONE, before.name(), after.name());
        texts("intro", Wording.NONE, before.intro(), after.intro());
        texts("conditions", Wording.NONE, before.conditions(), after.conditions());
        texts("field", Wording.NONE, before.field().name(), after.field().name());
        fact("tiers", named(before.tiers(), one -> one.wording()), named(after.tiers(), one -> one.wording()));
        fact(
                "audiences",
                named(before.audiences(), one -> one.wording()),
                named(after.audiences(), one -> one.wording()));
        fact("subjects", plain(before.subjects()), plain(after.subjects()));
        fact("online", before.online().wording(), after.online().wording());
        fact("kind", plain(before.kind()), plain(after.kind()));
        fact("authority", plain(before.authority()), plain(after.authority()));
        fact("decision", plain(before.decision()), plain(after.decision()));
        fact("lifeEvents", plain(before.lifeEvents()), plain(after.lifeEvents()));
    }

    // ── ways and fees ───────────────────────────────────────────────────────────────────────────────────────────────

    private void ways(List<Way> before, List<Way> after) {
        var paired =
                Pairing.<Way>of(before, after, way -> way.channel() + way.note().vi(), Way::channel);
        paired.gone()
                .forEach(way -> told("wayRemoved", Wording.NONE, way.channel().wording()));
        paired.added().forEach(way -> {
            told("wayAdded", Wording.NONE, way.channel().wording());
            way(new Way(way.channel(), null, "", false, List.of(), Wording.NONE), way);
        });
        paired.pairs().forEach(pair -> way(pair.before(), pair.after()));
        if (paired.isMoved()) {
            told("waysMoved", Wording.NONE, named(after, way -> way.channel().wording()));
        }
    }

    private void way(Way before, Way after) {
        var about = after.channel().wording();
        fact("wayLimit", about, limit(before.limit()), limit(after.limit()));
        fact("wayFree", about, yes(before.free()), yes(after.free()));
        texts("wayNote", about, before.note(), after.note());
        var fees = Pairing.<Fee>of(
                before.fees(),
                after.fees(),
                fee -> fee.what().vi() + fee.when(),
                fee -> fee.what().vi(),
                fee -> "");
        fees.gone().forEach(fee -> told("feeRemoved", about, fee(fee)));
        fees.added().forEach(fee -> told("feeAdded", about, fee(fee)));
        fees.pairs().forEach(pair -> fee(about, pair.before(), pair.after()));
        if (fees.isMoved()) {
            told("feesMoved", about, named(after.fees(), Comparison::fee));
        }
    }

    private void fee(Wording way, Fee before, Fee after) {
        var about = after.what().hasText() ? joined(way, ", ", after.what()) : way;
        fact("fee", about, money(before.dong()), money(after.dong()));
        texts("feeWhat", way, before.what(), after.what());
        fact("feeWhen", about, plain(before.when()), plain(after.when()));
        fact("feeTimes", about, plain(before.times()), plain(after.times()));
    }

    private static Wording fee(Fee fee) {
        return fee.what().hasText() ? joined(money(fee.dong()), ", ", fee.what()) : money(fee.dong());
    }

    private static Wording money(@Nullable Long dong) {
        return dong == null
                ? new Wording("mức quy định riêng", "set elsewhere")
                : new Wording(String.format(VIETNAMESE, "%,d đ", dong), String.format(Locale.ENGLISH, "%,d đ", dong));
    }

    private static Wording limit(@Nullable TimeLimit limit) {
        return limit == null ? Wording.NONE : new Wording(limit.text(VIETNAMESE), limit.text(Locale.ENGLISH));
    }

    // ── papers, results, legal basis ────────────────────────────────────────────────────────────────────────────────

    private void papers(List<Paper> before, List<Paper> after) {
        var paired = Pairing.<Paper>of(before, after, Paper::key);
        paired.gone().forEach(paper -> told("paperRemoved", Wording.NONE, paper.name()));
        paired.added().forEach(paper -> told("paperAdded", Wording.NONE, paper.name()));
        paired.pairs().forEach(pair -> paper(pair.before(), pair.after()));
        if (paired.isMoved()) {
            told("papersMoved", Wording.NONE, named(after, Paper::name));
        }
    }

    private void paper(Paper before, Paper after) {
        var about = after.name();
        texts("paperName", before.name(), before.name(), after.name());
        texts("paperGroup", about, before.group(), after.group());
        fact("paperOriginals", about, plain(before.originals()), plain(after.originals()));
        fact("paperCopies", about, plain(before.copies()), plain(after.copies()));
        fact("paperShown", about, yes(before.onlyShown()), yes(after.onlyShown()));
        fact("paperRequired", about, yes(before.required()), yes(after.required()));
        fact("paperWhen", about, plain(before.when()), plain(after.when()));
        fact("paperTemplate", about, plain(before.template()), plain(after.template()));
        fact("paperIsNote", about, yes(before.isNote()), yes(after.isNote()));
    }

    private void results(List<Result> before, List<Result> after) {
        var paired = Pairing.<Result>of(
                before,
                after,
                result -> result.name().vi(),
                result -> result.code().isEmpty() ? new Object() : result.code());
        paired.gone().forEach(result -> told("resultRemoved", Wording.NONE, result.name()));
        paired.added().forEach(result -> told("resultAdded", Wording.NONE, result.name()));
        paired.pairs().forEach(pair -> {
            texts(
                    "resultName",
                    pair.before().name(),
                    pair.before().name(),
                    pair.after().name());
            fact(
                    "resultCode",
                    pair.after().name(),
                    plain(pair.before().code()),
                    plain(pair.after().code()));
        });
        if (paired.isMoved()) {
            told("resultsMoved", Wording.NONE, named(after, Result::name));
        }
    }

    private void legal(List<String> before, List<String> after) {
        before.stream()
                .filter(one -> !after.contains(one))
                .forEach(one -> told("legalRemoved", Wording.NONE, plain(one)));
        after.stream()
                .filter(one -> !before.contains(one))
                .forEach(one -> told("legalAdded", Wording.NONE, plain(one)));
        if (!common(before, after).equals(common(after, before))) {
            told("legalMoved", Wording.NONE, plain(after));
        }
    }

    private static List<String> common(List<String> of, List<String> with) {
        return of.stream().filter(with::contains).toList();
    }

    private void doubts(Procedure before, Procedure after) {
        before.doubts().stream()
                .filter(doubt -> after.doubts().stream()
                        .noneMatch(left ->
                                left.code().equals(doubt.code()) && left.value().equals(doubt.value())))
                .forEach(doubt -> found.add(new Difference(
                        "doubtSettled", Wording.NONE, Wording.NONE, Wording.vietnamese(doubt.code()), true)));
    }

    // ── telling ─────────────────────────────────────────────────────────────────────────────────────────────────────

    private void told(String fact, Wording about, Wording what) {
        found.add(new Difference(fact, about, Wording.NONE, what, false));
    }

    private void fact(String fact, Wording from, Wording to) {
        fact(fact, Wording.NONE, from, to);
    }

    private void fact(String fact, Wording about, Wording from, Wording to) {
        if (!from.equals(to)) {
            found.add(new Difference(fact, about, from, to, false));
        }
    }

    /** Each language by itself. */
    private void texts(String fact, Wording about, Wording from, Wording to) {
        fact(fact, about, plain(from.vi()), plain(to.vi()));
        fact(fact + "En", about, plain(from.en()), plain(to.en()));
    }

    private static Wording yes(boolean is) {
        return is ? YES : NO;
    }

    private static Wording plain(Object value) {
        return new Wording(value.toString(), value.toString());
    }

    private static Wording plain(Collection<String> values) {
        return plain(String.join("; ", values));
    }

    private static Wording joined(Wording one, String between, Wording other) {
        return new Wording(
                one.vi() + between + other.vi(), one.in(Locale.ENGLISH) + between + other.in(Locale.ENGLISH));
    }

    private static <T> Wording named(Collection<T> things, Function<T, Wording> name) {
        return new Wording(
                things.stream().map(name).map(Wording::vi).collect(Collectors.joining("; ")),
                things.stream().map(name).map(one -> one.in(Locale.ENGLISH)).collect(Collectors.joining("; ")));
    }
}
