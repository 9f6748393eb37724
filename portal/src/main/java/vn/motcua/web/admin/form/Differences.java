// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin.form;

import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.motcua.drafting.Difference;

/** Puts into words what differs between two versions of a form. */
@Component
class Differences {

    private final MessageSource words;

    Differences(MessageSource words) {
        this.words = words;
    }

    List<String> of(List<Difference> differences, Locale locale) {
        return differences.stream().map(difference -> told(difference, locale)).toList();
    }

    private String told(Difference difference, Locale locale) {
        var before = side(difference, true, locale);
        var after = side(difference, false, locale);
        var arguments = new Object[] {difference.label().in(locale), before, after, difference.path()};
        return words.getMessage("drafting.diff." + difference.kind(), arguments, locale);
    }

    /** A change in the other language only is shown in that one. */
    private String side(Difference difference, boolean before, Locale locale) {
        var same = difference.before().in(locale).equals(difference.after().in(locale));
        var shown = same ? other(locale) : locale;
        var text = (before ? difference.before() : difference.after()).in(shown);
        if (difference.kind() == Difference.Kind.KIND) {
            return words.getMessage("drafting.kind." + text, null, locale);
        }
        return text.isEmpty() ? words.getMessage("drafting.nothing", null, locale) : text;
    }

    private static Locale other(Locale locale) {
        return "en".equals(locale.getLanguage()) ? Locale.of("vi") : Locale.ENGLISH;
    }
}
