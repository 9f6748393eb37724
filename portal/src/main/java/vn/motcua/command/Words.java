// SPDX-License-Identifier: Apache-2.0
package vn.motcua.command;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** What the command says, in Vietnamese or English; its help too. */
record Words(Locale locale, ResourceBundle bundle) {

    static final String OPTION = "--lang";

    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final List<String> ENVIRONMENT = List.of("LC_ALL", "LC_MESSAGES", "LANG");

    /** Vietnamese when {@code --lang vi} is given, or nothing and the environment speaks it; English otherwise. */
    static Words of(List<String> arguments, Map<String, String> environment) {
        var wanted = given(arguments);
        var language = wanted.isEmpty() ? spoken(environment) : wanted;
        return in(language.startsWith("vi") ? VIETNAMESE : Locale.ENGLISH);
    }

    static Words in(Locale locale) {
        var bundle = ResourceBundle.getBundle(
                "command.words", locale, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        return new Words(locale, bundle);
    }

    private static String given(List<String> arguments) {
        var place = arguments.indexOf(OPTION);
        if (place >= 0 && place + 1 < arguments.size()) {
            return arguments.get(place + 1);
        }
        return arguments.stream()
                .filter(argument -> argument.startsWith(OPTION + "="))
                .map(argument -> argument.substring(OPTION.length() + 1))
                .findFirst()
                .orElse("");
    }

    private static String spoken(Map<String, String> environment) {
        return ENVIRONMENT.stream()
                .map(name -> environment.getOrDefault(name, ""))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** Numbers come without separators: they are ports, codes and counts to type again. */
    String say(String key, Object... args) {
        var texts = Arrays.stream(args).map(String::valueOf).toArray();
        return new MessageFormat(bundle.getString(key), locale).format(texts);
    }
}
