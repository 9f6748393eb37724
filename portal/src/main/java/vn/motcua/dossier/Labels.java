// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import java.text.Normalizer;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.Outcome.Refused;
import vn.motcua.dossier.labelling.LabelTable;
import vn.motcua.dossier.moving.Moves;
import vn.motcua.dossier.rights.DossierRights;
import vn.motcua.identity.Actor;
import vn.motcua.platform.Ids;

/**
 * Labels on dossiers. An officer's own are seen by nobody else; those of a unit by all who work there, and whoever leads
 * the unit makes and changes them. A label gives no sight of a dossier, and says nothing to its applicant.
 */
@Service
public class Labels {

    private static final int MOST = 50;

    private final LabelTable table;
    private final Moves moves;
    private final InstantSource clock;

    Labels(LabelTable table, Moves moves, InstantSource clock) {
        this.table = table;
        this.moves = moves;
        this.clock = clock;
    }

    /** The officer's own, then those of their units, each by name. */
    public List<Label> seenBy(Actor officer) {
        return table.seenBy(officer.id(), officer.units());
    }

    /** Whether the officer may give it another name or colour, or remove it. */
    public boolean mayChange(Actor officer, Label label) {
        return DossierRights.mayChange(officer, label);
    }

    /** The labels on a dossier that the officer sees. */
    public List<Label> on(Actor officer, String code) {
        return moves.take(officer, Dossiers.normal(code))
                .map(loaded -> table.on(loaded.dossier().id(), officer.id(), officer.units()))
                .orElse(List.of());
    }

    /** Makes a label of one's own, or of a unit that one leads; nothing is said when that went well. */
    @Transactional
    public Optional<Refused> make(Actor officer, @Nullable String unit, String name, Label.Colour colour) {
        var label = new Label(Ids.next(), unit, clean(name), colour);
        if (!DossierRights.mayChange(officer, label)) {
            return Optional.of(Refused.at("unit", "LABEL_NOT_YOURS"));
        }
        if (table.count(officer.id(), unit) >= MOST) {
            return Optional.of(Refused.at("name", "LABELS_TOO_MANY", MOST));
        }
        return named(label.name(), () -> table.insert(label, officer.id()));
    }

    /** Gives a label another name or colour. */
    @Transactional
    public Optional<Refused> change(Actor officer, UUID id, String name, Label.Colour colour) {
        return changeable(officer, id)
                .map(label -> named(
                        clean(name), () -> table.update(new Label(label.id(), label.unit(), clean(name), colour))))
                .orElseGet(Labels::unknown);
    }

    /** Removes a label from everything that bears it. */
    @Transactional
    public Optional<Refused> remove(Actor officer, UUID id) {
        var label = changeable(officer, id);
        label.ifPresent(found -> table.delete(found.id()));
        return label.isPresent() ? Optional.empty() : unknown();
    }

    /** Puts a label on a dossier; twice is as once. */
    @Transactional
    public Optional<Refused> put(Actor officer, String code, UUID label) {
        return onDossier(officer, code, label, dossier -> table.put(label, dossier, officer.id(), clock.instant()));
    }

    /** Takes a label off a dossier. */
    @Transactional
    public Optional<Refused> takeOff(Actor officer, String code, UUID label) {
        return onDossier(officer, code, label, dossier -> table.takeOff(label, dossier));
    }

    private interface OfDossier {
        void does(UUID dossier);
    }

    private Optional<Refused> onDossier(Actor officer, String code, UUID label, OfDossier change) {
        var dossier = moves.take(officer, Dossiers.normal(code));
        if (!officer.isOfficer() || dossier.isEmpty()) {
            return Optional.of(Refused.because("UNKNOWN"));
        }
        if (seenBy(officer).stream().noneMatch(seen -> seen.id().equals(label))) {
            return unknown();
        }
        change.does(dossier.get().dossier().id());
        return Optional.empty();
    }

    private Optional<Label> changeable(Actor officer, UUID id) {
        return seenBy(officer).stream()
                .filter(label -> label.id().equals(id) && DossierRights.mayChange(officer, label))
                .findFirst();
    }

    private interface Written {
        boolean isNew();
    }

    private static Optional<Refused> named(String name, Written write) {
        if (name.isEmpty()) {
            return Optional.of(Refused.at("name", "TEXT_IS_MISSING"));
        }
        if (name.length() > Label.LONGEST_NAME) {
            return Optional.of(Refused.at("name", "LABEL_NAME_LONG", Label.LONGEST_NAME));
        }
        return write.isNew() ? Optional.empty() : Optional.of(Refused.at("name", "LABEL_NAME_TAKEN"));
    }

    private static Optional<Refused> unknown() {
        return Optional.of(Refused.because("LABEL_UNKNOWN"));
    }

    private static String clean(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
    }
}
