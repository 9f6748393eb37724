// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.open;

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
import vn.motcua.catalogue.Fee;
import vn.motcua.catalogue.Found;
import vn.motcua.catalogue.Procedure;
import vn.motcua.catalogue.Way;
import vn.motcua.web.open.ProcedureView.CostLine;

/** What a procedure costs in words, for a reader's language. */
record CostText(MessageSource words, Locale locale) {

    String brief(Found found) {
        if (found.fee() == null) {
            return say("procedures.fee.set-elsewhere");
        }
        if (found.fee() == 0 && found.feeVaries()) {
            return say("procedures.fee.by-case");
        }
        var fee = found.fee() == 0 ? say("procedures.fee.none") : money(found.fee());
        return found.feeVaries() ? say("procedures.fee.from", fee) : fee;
    }

    List<CostLine> lines(Procedure procedure) {
        var channels = new LinkedHashMap<CostLine, Set<String>>();
        for (var way : procedure.ways()) {
            costs(way)
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

    private List<CostLine> costs(Way way) {
        if (way.fees().isEmpty()) {
            var amount = way.free() ? "procedures.fee.none" : "procedures.fee.unknown";
            return List.of(new CostLine(capitalised(say(amount)), "", ""));
        }
        return way.fees().stream()
                .map(fee -> new CostLine(
                        capitalised(amount(fee)), PaperText.unlisted(fee.what().in(locale)), ""))
                .toList();
    }

    private static String capitalised(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private String amount(Fee fee) {
        if (fee.dong() != null) {
            return fee.dong() == 0 ? say("procedures.fee.none") : money(fee.dong());
        }
        return fee.asGiven().isEmpty()
                ? say("procedures.fee.set-elsewhere")
                : say("procedures.fee.doubtful", fee.asGiven());
    }

    private String money(long dong) {
        return String.format(locale, "%,d", dong) + say("procedures.fee.dong");
    }

    private String say(String key, @Nullable Object... arguments) {
        return words.getMessage(key, arguments, locale);
    }
}
