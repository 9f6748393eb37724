// SPDX-License-Identifier: Apache-2.0
package vn.motcua.remarks;

import java.text.Normalizer;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.DossierView;
import vn.motcua.dossier.Outcome.Refused;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Post;
import vn.motcua.identity.Role;
import vn.motcua.platform.Ids;

/**
 * The notes inside a unit on a dossier. Only who works at the unit today sees them: not the applicant, not the units above
 * or beside, not a program. They are no part of the dossier, and nothing prints or exports them.
 */
@Service
public class Notes {

    private final NoteTable table;
    private final InstantSource clock;

    Notes(NoteTable table, InstantSource clock) {
        this.table = table;
        this.clock = clock;
    }

    /** The units where an officer works that have a part in the dossier: where they can write. */
    public static List<String> unitsOf(Actor officer, DossierView dossier) {
        return Stream.concat(
                        Stream.of(dossier.handlingUnit(), dossier.receivingUnit()),
                        dossier.steps().stream().map(DossierView.Step::unit))
                .distinct()
                .filter(unit -> worksAt(officer, unit))
                .toList();
    }

    private static boolean worksAt(Actor officer, String unit) {
        return officer.isOfficer()
                && officer.posts().stream()
                        .anyMatch(post ->
                                post.role() != Role.ADMINISTRATOR && post.unit().equals(unit));
    }

    /** Those an officer sees, the oldest first. */
    public List<Note> on(Actor officer, DossierView dossier) {
        var units = officer.posts().stream()
                .map(Post::unit)
                .distinct()
                .filter(unit -> worksAt(officer, unit))
                .toList();
        return table.on(dossier.id(), units);
    }

    /** Writes a note; nothing is said when that went well. */
    @Transactional
    public Optional<Refused> write(Actor officer, DossierView dossier, String unit, String text) {
        if (!unitsOf(officer, dossier).contains(unit)) {
            return Optional.of(Refused.because("NOTE_NOT_YOURS"));
        }
        var refusal = objection(clean(text));
        if (refusal.isEmpty()) {
            var now = clock.instant();
            table.insert(
                    dossier.id(),
                    new Note(Ids.next(), unit, clean(text), officer.id(), officer.name(), now, null, null));
        }
        return refusal;
    }

    /** Its author changes a note, for a while. */
    @Transactional
    public Optional<Refused> change(Actor officer, DossierView dossier, UUID id, String text) {
        var now = clock.instant();
        var note = find(officer, dossier, id).filter(one -> one.mayBeChangedBy(officer.id(), now));
        if (note.isEmpty()) {
            return Optional.of(Refused.because("NOTE_STAYS", Note.TO_CHANGE.toMinutes()));
        }
        var refusal = objection(clean(text));
        if (refusal.isEmpty()) {
            table.change(id, clean(text), now);
        }
        return refusal;
    }

    /** Its author strikes a note out; it stays to be read. */
    @Transactional
    public Optional<Refused> strike(Actor officer, DossierView dossier, UUID id) {
        var note = find(officer, dossier, id).filter(one -> one.isOf(officer.id()));
        note.ifPresent(found -> table.strike(found.id(), clock.instant()));
        return note.isPresent() ? Optional.empty() : Optional.of(Refused.because("NOTE_NOT_YOURS"));
    }

    private Optional<Note> find(Actor officer, DossierView dossier, UUID id) {
        return on(officer, dossier).stream()
                .filter(note -> note.id().equals(id))
                .findFirst();
    }

    private static Optional<Refused> objection(String text) {
        if (text.isEmpty()) {
            return Optional.of(Refused.at("text", "TEXT_IS_MISSING"));
        }
        return text.length() > Note.LONGEST
                ? Optional.of(Refused.at("text", "NOTE_TOO_LONG", Note.LONGEST))
                : Optional.empty();
    }

    private static String clean(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .strip();
    }
}
