// SPDX-License-Identifier: Apache-2.0
package vn.motcua.api;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.motcua.platform.VietnamTime;

/** Messages in the language that the request asks for. */
@Component
class Wording {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy").withZone(VietnamTime.ZONE);

    private final MessageSource messages;

    Wording(MessageSource messages) {
        this.messages = messages;
    }

    String of(String key, List<Object> arguments) {
        var said = arguments.stream()
                .map(argument -> argument instanceof Instant instant ? TIME.format(instant) : argument)
                .toArray();
        return messages.getMessage(key, said, LocaleContextHolder.getLocale());
    }

    String either(String vietnamese, String english) {
        return "en".equals(LocaleContextHolder.getLocale().getLanguage()) ? english : vietnamese;
    }
}
