// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.officer.inbox;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.InboxRow;

/**
 * From which list a dossier was opened, and where that list goes on after it: so the officer is led to the next one without
 * going back. It travels in the address, so that two windows do not disturb each other.
 */
public final class ListPlace {

    private static final Pattern CURSOR = Pattern.compile("[A-Za-z0-9_-]{1,200}");

    private static final String READING = "reading";

    private final InboxQuestion question;
    private final @Nullable String next;
    private final boolean reading;

    ListPlace(InboxQuestion question, @Nullable String next) {
        this(question, next, false);
    }

    private ListPlace(InboxQuestion question, @Nullable String next, boolean reading) {
        this.question = question;
        this.next = next;
        this.reading = reading;
    }

    /** Reads what {@link #text} wrote; nothing for a dossier that was opened by itself. */
    public static Optional<ListPlace> find(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        var params = InboxQuestion.params(text);
        var next = params.getFirst("next");
        var place = next != null && CURSOR.matcher(next).matches() ? next : null;
        return Optional.of(new ListPlace(InboxQuestion.read(params), place, params.containsKey(READING)));
    }

    /** The same place for an officer who reads: the dossiers that follow open with the papers beside the form. */
    public ListPlace reading() {
        return new ListPlace(question, next, true);
    }

    /** The same list where it went on after another dossier. */
    ListPlace from(String cursor) {
        return new ListPlace(question, CURSOR.matcher(cursor).matches() ? cursor : next, reading);
    }

    /** The place after a row, with the dossiers opened as before. */
    ListPlace after(InboxRow row) {
        return new ListPlace(question, row.place(), reading);
    }

    InboxQuestion question() {
        return question;
    }

    @Nullable
    String next() {
        return next;
    }

    public String text() {
        return (next == null ? question.text() : question.text() + "&next=" + next)
                + (reading ? "&" + READING + "=1" : "");
    }

    /** The list itself, from its beginning. */
    public String listAddress() {
        return question.address();
    }

    /** Where the officer goes who leaves this dossier as it is. */
    public String skipAddress() {
        return "/desk/next?list=" + encoded(text());
    }

    public String dossierAddress(String code) {
        return "/desk/dossiers/" + code + (reading ? "/reading" : "") + "?list=" + encoded(text());
    }

    /** An address of the desk, with this place when there is one. */
    public static String with(String address, @Nullable String list) {
        return list == null || list.isBlank()
                ? address
                : address + (address.contains("?") ? "&" : "?") + "list=" + encoded(list);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
