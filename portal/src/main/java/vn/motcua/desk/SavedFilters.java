// SPDX-License-Identifier: Apache-2.0
package vn.motcua.desk;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.identity.Actor;
import vn.motcua.platform.Ids;

/** The questions that officers keep under a name. Everybody sees and changes their own only; one may be the default. */
@Service
public class SavedFilters {

    private static final int MOST = 12;

    private final FilterTable table;

    SavedFilters(FilterTable table) {
        this.table = table;
    }

    /** In the order in which they were kept. */
    public List<SavedFilter> of(Actor officer) {
        return table.of(officer.id());
    }

    public Optional<SavedFilter> defaultOf(Actor officer) {
        return of(officer).stream().filter(SavedFilter::isDefault).findFirst();
    }

    @Transactional
    public Saving keep(Actor officer, String typedName, String question, boolean asDefault) {
        var name = clean(typedName);
        var wrong = refusalOf(name);
        if (wrong.isPresent()) {
            return wrong.get();
        }
        table.lock(officer.id());
        if (of(officer).size() >= MOST) {
            return Saving.TOO_MANY;
        }
        var filter = new SavedFilter(Ids.next(), name, question, false);
        if (!table.insert(officer.id(), filter)) {
            return Saving.NAME_IS_TAKEN;
        }
        if (asDefault) {
            table.setDefault(officer.id(), filter.id());
        }
        return Saving.SAVED;
    }

    @Transactional
    public Saving rename(Actor officer, UUID id, String typedName) {
        var name = clean(typedName);
        var wrong = refusalOf(name);
        if (wrong.isPresent()) {
            return wrong.get();
        }
        table.lock(officer.id());
        if (of(officer).stream()
                .anyMatch(one -> !one.id().equals(id) && one.name().equalsIgnoreCase(name))) {
            return Saving.NAME_IS_TAKEN;
        }
        return table.rename(officer.id(), id, name) ? Saving.SAVED : Saving.UNKNOWN;
    }

    /** Makes it what the desk opens with; the same again, and the desk opens with everything. */
    @Transactional
    public Saving toggleDefault(Actor officer, UUID id) {
        table.lock(officer.id());
        var found = of(officer).stream().filter(one -> one.id().equals(id)).findFirst();
        if (found.isEmpty()) {
            return Saving.UNKNOWN;
        }
        table.setDefault(officer.id(), found.get().isDefault() ? null : id);
        return Saving.SAVED;
    }

    @Transactional
    public Saving remove(Actor officer, UUID id) {
        return table.delete(officer.id(), id) ? Saving.SAVED : Saving.UNKNOWN;
    }

    private static Optional<Saving> refusalOf(String name) {
        if (name.isEmpty()) {
            return Optional.of(Saving.NAME_IS_MISSING);
        }
        return name.length() > SavedFilter.LONGEST_NAME ? Optional.of(Saving.NAME_IS_LONG) : Optional.empty();
    }

    private static String clean(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
    }
}
