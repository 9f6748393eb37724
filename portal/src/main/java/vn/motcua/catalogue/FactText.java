// SPDX-License-Identifier: Apache-2.0
package vn.motcua.catalogue;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.motcua.calendar.TimeLimit;

/** A fact of a procedure in short, in Vietnamese, for whoever has to settle a difference. */
final class FactText {

    private static final int LONGEST = 600;
    private static final Locale VIETNAMESE = Locale.of("vi");

    private FactText() {}

    static String of(String fact, Procedure procedure) {
        var text = text(fact, procedure);
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }

    private static String text(String fact, Procedure procedure) {
        return switch (fact) {
            case "name" -> procedure.name().vi();
            case "intro" -> procedure.intro().vi();
            case "tiers" ->
                joined(procedure.tiers().stream()
                        .map(tier -> tier.wording().vi())
                        .toList());
            case "field" -> procedure.field().name().vi();
            case "ministry" -> procedure.ministry();
            case "kind" -> procedure.kind();
            case "authority" -> procedure.authority();
            case "subjects" -> joined(procedure.subjects());
            case "audiences" ->
                joined(procedure.audiences().stream()
                        .map(one -> one.wording().vi())
                        .toList());
            case "online" -> procedure.online().wording().vi();
            case "ways" -> joined(procedure.ways().stream().map(FactText::way).toList());
            case "papers" ->
                joined(procedure.papers().stream()
                        .map(paper -> paper.name().vi())
                        .toList());
            case "results" ->
                joined(procedure.results().stream()
                        .map(result -> result.name().vi())
                        .toList());
            case "legalBasis" -> joined(procedure.legalBasis());
            case "conditions" -> procedure.conditions().vi();
            case "lifeEvents" -> joined(procedure.lifeEvents());
            case "decision" -> procedure.decision();
            case "source" -> procedure.source();
            default -> "";
        };
    }

    private static String joined(Collection<String> parts) {
        return String.join("; ", parts);
    }

    private static String way(Way way) {
        var fees = way.fees().stream().map(FactText::fee).collect(Collectors.joining(", "));
        return way.channel().wording().vi() + ": " + limit(way.limit()) + (fees.isEmpty() ? "" : ", " + fees);
    }

    private static String limit(@org.jspecify.annotations.Nullable TimeLimit limit) {
        return limit == null ? "không rõ thời hạn" : limit.text(VIETNAMESE);
    }

    private static String fee(Fee fee) {
        var amount = fee.dong() == null ? "không rõ mức phí" : String.format(VIETNAMESE, "%,d đ", fee.dong());
        return fee.what().hasText() ? amount + " (" + fee.what().vi() + ")" : amount;
    }
}
