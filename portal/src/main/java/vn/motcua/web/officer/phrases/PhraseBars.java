// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.officer.phrases;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.identity.Actor;
import vn.motcua.wording.Phrase;
import vn.motcua.wording.Phrases;
import vn.motcua.wording.Purpose;

/** Offers phrases where a text is written, and puts the chosen one in for who has no script. */
@Component
public class PhraseBars {

    /** The button that puts a phrase in; the fields that say which, and where. */
    private static final String INSERT = "insert";

    private static final String PHRASE = "phrase";
    private static final String INTO = "into";

    private final Phrases phrases;

    PhraseBars(Phrases phrases) {
        this.phrases = phrases;
    }

    /** The phrases, to be offered for the texts of a page. */
    public PhraseBar of(Actor officer, Purpose purpose, String procedure, Map<String, String> typed, Locale locale) {
        var lines = phrases.usable(officer, purpose, procedure).stream()
                .map(phrase -> line(phrase, language(purpose, locale)))
                .toList();
        return new PhraseBar(lines, List.of(), typed.getOrDefault(INTO, ""));
    }

    /** A decision is Vietnamese, whoever writes it (decision 0682). */
    private static Locale language(Purpose purpose, Locale locale) {
        return purpose == Purpose.DECISION ? Locale.of("vi") : locale;
    }

    private static PhraseBar.Line line(Phrase phrase, Locale locale) {
        return new PhraseBar.Line(phrase.id().toString(), phrase.name(), phrase.text(locale), !phrase.isOfProvince());
    }

    /** Whether the button was pressed. */
    public static boolean isPressed(Map<String, String> typed) {
        return typed.containsKey(INSERT);
    }

    /** What was typed, with the chosen phrase behind what stood in the chosen field. */
    public Map<String, String> inserted(
            Actor officer, Purpose purpose, String procedure, Map<String, String> typed, Locale locale) {
        var into = typed.getOrDefault(INTO, "");
        var all = new HashMap<>(typed);
        find(officer, purpose, procedure, typed.getOrDefault(PHRASE, ""))
                .filter(_ -> !into.isEmpty())
                .ifPresent(phrase -> all.merge(into, phrase.text(language(purpose, locale)), PhraseBars::behind));
        return all;
    }

    private Optional<Phrase> find(Actor officer, Purpose purpose, String procedure, String id) {
        return phrases.usable(officer, purpose, procedure).stream()
                .filter(phrase -> phrase.id().toString().equals(id))
                .findFirst();
    }

    private static String behind(String before, String phrase) {
        return before.isBlank() ? phrase : before.stripTrailing() + "\n" + phrase;
    }
}
