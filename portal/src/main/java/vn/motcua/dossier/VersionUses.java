// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import vn.motcua.dossier.reading.VersionUseTable;

/** What is under way by which version of a form or a process, for whoever publishes the next. */
@Service
public class VersionUses {

    private final VersionUseTable table;

    VersionUses(VersionUseTable table) {
        this.table = table;
    }

    public FormUse of(UUID formVersion) {
        return table.of(formVersion);
    }

    /** How many open dossiers go by each of these versions of a process; those with none are left out. */
    public Map<UUID, Integer> dossiersBy(Collection<UUID> processVersions) {
        return processVersions.isEmpty() ? Map.of() : table.dossiersBy(processVersions);
    }
}
