// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.officer;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Outcome;
import vn.motcua.platform.VietnamTime;
import vn.motcua.vault.Kept;
import vn.motcua.web.component.Problem;

/** Says why something was refused, beside the field at fault when there is one. */
@Component
class RefusalWords {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy").withZone(VietnamTime.ZONE);

    private final MessageSource words;

    RefusalWords(MessageSource words) {
        this.words = words;
    }

    Problem problem(MoveReader.Wrong wrong, Locale locale) {
        return new Problem(wrong.field(), say(wrong.messageKey(), locale));
    }

    Problem problem(Outcome.Refused refused, Locale locale) {
        var field = refused.field();
        return new Problem(field == null ? "" : field, say(refused.messageKey(), refused.args(), locale));
    }

    Problem problem(String field, Kept.Refused refused, Locale locale) {
        return new Problem(field, say(refused.messageKey(), refused.args(), locale));
    }

    String say(String key, Locale locale) {
        return say(key, List.of(), locale);
    }

    private String say(String key, List<Object> arguments, Locale locale) {
        var said = arguments.stream()
                .map(argument -> argument instanceof Instant instant ? TIME.format(instant) : argument)
                .toArray();
        return words.getMessage(key, said, locale);
    }
}
