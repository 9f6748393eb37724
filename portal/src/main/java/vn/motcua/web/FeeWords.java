// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Fees;

/** What a dossier costs, in words. */
@Component
public class FeeWords {

    private final Pages pages;
    private final MessageSource words;

    FeeWords(Pages pages, MessageSource words) {
        this.pages = pages;
        this.words = words;
    }

    /** One line for each thing that is paid for, and the sum when there are several; a single line when nothing is. */
    public List<String> lines(Fees fees, Locale locale) {
        if (fees.isFree()) {
            return List.of(say("common.fee.free", locale));
        }
        if (fees.items().isEmpty()) {
            return List.of(say("common.fee.later", locale));
        }
        var lines = new java.util.ArrayList<>(
                fees.items().stream().map(item -> line(item, locale)).toList());
        if (fees.items().size() > 1 && !fees.isDecidedLater()) {
            lines.add(say("common.fee.total", locale, pages.money(fees.totalInDong(), locale)));
        }
        return List.copyOf(lines);
    }

    private String line(Fees.Item item, Locale locale) {
        var what = item.what().in(locale);
        var dong = item.dong();
        if (dong == null) {
            return what.isBlank() ? say("common.fee.later", locale) : what;
        }
        var amount = pages.money(dong, locale);
        if (item.times() > 1) {
            amount = say("common.fee.times", locale, amount, item.times(), pages.money(dong / item.times(), locale));
        }
        return what.isBlank() ? amount : amount + " – " + what;
    }

    private String say(String key, Locale locale, Object... arguments) {
        return words.getMessage(key, arguments, locale);
    }
}
