// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.filing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.motcua.form.CardFilled;
import vn.motcua.web.draft.CardNotice;

/** Tells what a card filled in and what gave way, or why it could not be read. */
@Component
class CardNotices {

    private final MessageSource words;

    CardNotices(MessageSource words) {
        this.words = words;
    }

    private record Line(String label, String before) {}

    CardNotice wrong(String whose, String key, Locale locale) {
        return new CardNotice(whose, false, List.of(say(key, locale), say("card.kept", locale)));
    }

    CardNotice filled(String whose, CardFilled filled, Locale locale) {
        var lines = filled.fields().stream()
                .map(field -> new Line(field.label().in(locale), field.before().in(locale)))
                .toList();
        return filled(whose, lines, filled.addressToChoose(), locale);
    }

    CardNotice filled(String whose, List<ApplicantFilling.Field> fields, Locale locale) {
        var lines = fields.stream()
                .map(field -> new Line(say(field.label(), locale), field.before()))
                .toList();
        return filled(whose, lines, "", locale);
    }

    private CardNotice filled(String whose, List<Line> fields, String address, Locale locale) {
        var told = new ArrayList<String>();
        told.add(say(
                "card.filled", locale, joined(fields.stream().map(Line::label).toList())));
        var replaced = fields.stream()
                .filter(field -> !field.before().isEmpty())
                .map(field -> say("card.before", locale, field.label(), field.before()))
                .toList();
        if (!replaced.isEmpty()) {
            told.add(say("card.replaced", locale, joined(replaced)));
        }
        if (!address.isEmpty()) {
            told.add(say("card.address", locale, address));
        }
        told.add(say("card.compare", locale));
        return new CardNotice(whose, true, told);
    }

    private static String joined(List<String> texts) {
        return texts.stream().collect(Collectors.joining("; "));
    }

    private String say(String key, Locale locale, Object... arguments) {
        return words.getMessage(key, arguments, locale);
    }
}
