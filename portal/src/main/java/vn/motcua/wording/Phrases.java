// SPDX-License-Identifier: Apache-2.0
package vn.motcua.wording;

import java.text.Normalizer;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.administration.Area;
import vn.motcua.administration.Change;
import vn.motcua.administration.ChangeLog;
import vn.motcua.administration.Deed;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Post;
import vn.motcua.identity.Role;
import vn.motcua.platform.Ids;

/**
 * The phrases of the province and of each unit. Whoever works at a unit uses them; whoever leads it changes the unit's own;
 * administrators change all.
 */
@Service
public class Phrases {

    static final int MOST = 200;

    private final PhraseTable table;
    private final ChangeLog changes;
    private final InstantSource clock;

    Phrases(PhraseTable table, ChangeLog changes, InstantSource clock) {
        this.table = table;
        this.changes = changes;
        this.clock = clock;
    }

    /** What an officer can use for a dossier of this procedure, the nearest first. */
    public List<Phrase> usable(Actor officer, Purpose purpose, String procedure) {
        return table.usable(unitsOf(officer), purpose, procedure);
    }

    private static Set<String> unitsOf(Actor officer) {
        return officer.posts().stream()
                .filter(post -> post.role() != Role.ADMINISTRATOR)
                .map(Post::unit)
                .collect(Collectors.toSet());
    }

    /** Those of the province, or a unit's own; nothing of a unit where the reader does not work. */
    public List<Phrase> of(Actor officer, @Nullable String unit) {
        return mayRead(officer, unit) ? table.of(unit) : List.of();
    }

    public static boolean mayRead(Actor officer, @Nullable String unit) {
        return officer.isOfficer() && (unit == null || officer.isAdministrator() || officer.worksAt(unit));
    }

    /** The province's by administrators, a unit's by whoever leads it, or an administrator. */
    public static boolean mayChange(Actor officer, @Nullable String unit) {
        return officer.isOfficer()
                && (officer.isAdministrator() || unit != null && officer.worksAt(unit) && officer.leads(unit));
    }

    /** Makes a phrase, or changes the one with its id; nothing is said when that went well. */
    @Transactional
    public Optional<Templated.Refused> put(Actor officer, Phrase phrase) {
        var before = table.find(phrase.id());
        var unit = before.isPresent() ? before.get().unit() : phrase.unit();
        if (!mayChange(officer, unit)) {
            return Optional.of(Templated.Refused.because("PHRASE_NOT_YOURS"));
        }
        var clean = new Phrase(
                phrase.id(),
                unit,
                phrase.procedure(),
                phrase.purpose(),
                line(phrase.name()),
                Templates.clean(phrase.text()),
                Templates.clean(phrase.textEn()));
        var refusal = objection(clean, before.isEmpty());
        if (refusal.isEmpty()) {
            table.put(clean, officer.id(), clock.instant());
            note(
                    officer,
                    before.isPresent() ? Deed.CHANGED : Deed.ADDED,
                    clean,
                    before.map(Phrase::text),
                    clean.text());
        }
        return refusal;
    }

    private Optional<Templated.Refused> objection(Phrase phrase, boolean isNew) {
        if (phrase.name().isEmpty() || phrase.text().isEmpty()) {
            return Optional.of(Templated.Refused.because("PHRASE_EMPTY"));
        }
        if (phrase.name().length() > Phrase.LONGEST_NAME) {
            return Optional.of(Templated.Refused.because("PHRASE_NAME_LONG", Phrase.LONGEST_NAME));
        }
        if (Math.max(phrase.text().length(), phrase.textEn().length()) > Phrase.LONGEST_TEXT) {
            return Optional.of(Templated.Refused.because("PHRASE_LONG", Phrase.LONGEST_TEXT));
        }
        return isNew && table.of(phrase.unit()).size() >= MOST
                ? Optional.of(Templated.Refused.because("PHRASES_TOO_MANY", MOST))
                : Optional.empty();
    }

    /** Removes a phrase; what was written with it stays. */
    @Transactional
    public Optional<Templated.Refused> remove(Actor officer, UUID id) {
        var found = table.find(id);
        if (found.isEmpty() || !mayChange(officer, found.get().unit())) {
            return Optional.of(Templated.Refused.because("PHRASE_NOT_YOURS"));
        }
        table.delete(id);
        note(officer, Deed.REMOVED, found.get(), found.map(Phrase::text), "");
        return Optional.empty();
    }

    public static UUID newId() {
        return Ids.next();
    }

    private void note(Actor officer, Deed deed, Phrase phrase, Optional<String> from, String to) {
        changes.note(
                officer.doer(),
                Change.of(Area.TEMPLATES, deed, phrase.id().toString(), phrase.name())
                        .with("unit", "", phrase.unit() == null ? "" : phrase.unit())
                        .with("phrase", from.orElse(""), to));
    }

    static String line(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
    }
}
