// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.officer;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import vn.motcua.catalogue.Paper;

/**
 * How many of one paper were handed in at the counter: a tick says as many as the procedure asks for, a number typed beside it
 * says another.
 */
final class Counted {

    static final String ORIGINALS = "originals.";
    static final String COPIES = "copies.";

    private static final String TICK = "paper.";

    private final Optional<Paper> paper;
    private final Map<String, String> typed;
    private final String key;

    Counted(CounterDesk desk, Map<String, String> typed, String key) {
        this.paper = desk.handling().procedure().papersToBring().stream()
                .filter(one -> one.key().equals(key))
                .findFirst();
        this.typed = typed;
        this.key = key;
    }

    int originals() {
        return isTyped() ? number(ORIGINALS) : isTicked() ? expectedOriginals() : 0;
    }

    int copies() {
        return isTyped() ? number(COPIES) : isTicked() ? expectedCopies() : 0;
    }

    boolean isTicked() {
        return "true".equals(typed.get(TICK + key));
    }

    String typed(String what) {
        return typed.getOrDefault(what + key, "").strip();
    }

    private boolean isTyped() {
        return !typed(ORIGINALS).isEmpty() || !typed(COPIES).isEmpty();
    }

    private int number(String what) {
        var number = typed(what);
        return number.matches("\\d{1,3}") ? Integer.parseInt(number) : 0;
    }

    /** Where the procedure gives no number, one. */
    private int expectedOriginals() {
        return expectedCopies() == 0
                ? Math.max(1, paper.map(Paper::originals).orElse(1))
                : paper.map(Paper::originals).orElse(0);
    }

    private int expectedCopies() {
        return paper.map(Paper::copies).orElse(0);
    }

    /** What the tick stands for, in words. */
    String expected(MessageSource words, Locale locale) {
        return inWords(expectedOriginals(), expectedCopies(), words, locale);
    }

    static String inWords(int originals, int copies, MessageSource words, Locale locale) {
        var key = copies == 0 ? "counter.originals" : originals == 0 ? "counter.copies" : "counter.both";
        return words.getMessage(key, new Object[] {originals, copies}, locale);
    }
}
