// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.amendment.Part;
import vn.motcua.catalogue.Fee;
import vn.motcua.catalogue.Paper;
import vn.motcua.catalogue.Procedure;
import vn.motcua.catalogue.Way;
import vn.motcua.catalogue.Wording;
import vn.motcua.web.Pages;
import vn.motcua.web.component.Row;

/** What a procedure says, in short, part by part. */
@Component
class Facts {

    private final AmendmentWords words;
    private final Pages pages;

    Facts(AmendmentWords words, Pages pages) {
        this.words = words;
        this.pages = pages;
    }

    List<Row> rows(Procedure procedure, Locale locale) {
        var rows = new ArrayList<Row>();
        for (var part : Part.values()) {
            var says = says(part, procedure, locale);
            rows.add(Row.of(
                    words.say("procedure.part." + part, locale),
                    says.isEmpty() ? words.say("procedure.nothing", locale) : String.join("\n", says)));
        }
        return rows;
    }

    List<String> says(Part part, Procedure procedure, Locale locale) {
        return switch (part) {
            case WORDS -> texts(List.of(procedure.name(), procedure.intro(), procedure.conditions()), locale);
            case FACTS ->
                present(
                        procedure.field().name().in(locale),
                        joined(
                                procedure.tiers().stream()
                                        .map(one -> one.wording())
                                        .toList(),
                                locale),
                        joined(
                                procedure.audiences().stream()
                                        .map(one -> one.wording())
                                        .toList(),
                                locale),
                        procedure.online().wording().in(locale),
                        procedure.authority());
            case WAYS -> procedure.ways().stream().map(way -> way(way, locale)).toList();
            case PAPERS ->
                procedure.papers().stream().map(paper -> paper(paper, locale)).toList();
            case RESULTS ->
                texts(procedure.results().stream().map(result -> result.name()).toList(), locale);
            case LEGAL -> {
                var all = new ArrayList<>(procedure.legalBasis());
                all.addAll(present(procedure.decision()));
                yield all;
            }
        };
    }

    private static List<String> texts(List<Wording> wordings, Locale locale) {
        return wordings.stream()
                .map(wording -> AmendmentWords.shortened(wording.in(locale)))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static List<String> present(String... texts) {
        return List.of(texts).stream().filter(text -> !text.isEmpty()).toList();
    }

    private static String joined(List<Wording> wordings, Locale locale) {
        return wordings.stream().map(one -> one.in(locale)).collect(Collectors.joining(", "));
    }

    String way(Way way, Locale locale) {
        var limit = way.limit();
        var says = new ArrayList<String>();
        says.add(limit == null ? words.say("procedure.noLimit", locale) : limit.text(locale));
        if (way.fees().isEmpty()) {
            says.add(words.say(way.free() ? "procedure.free" : "procedure.noFee", locale));
        }
        way.fees().forEach(fee -> says.add(fee(fee, locale)));
        return way.channel().wording().in(locale) + ": " + String.join("; ", says);
    }

    private String fee(Fee fee, Locale locale) {
        var amount = fee.dong() == null ? words.say("procedure.setElsewhere", locale) : pages.money(fee.dong(), locale);
        return fee.what().hasText() ? amount + " (" + fee.what().in(locale) + ")" : amount;
    }

    private String paper(Paper paper, Locale locale) {
        var name = AmendmentWords.shortened(paper.name().in(locale));
        if (paper.isNote()) {
            return name + " (" + words.say("procedure.paper.isNote", locale) + ")";
        }
        var count = paper.onlyShown()
                ? words.say("procedure.paper.onlyShown", locale)
                : words.say("procedure.paper.counts", locale, paper.originals(), paper.copies());
        return name + " (" + count + ")";
    }
}
