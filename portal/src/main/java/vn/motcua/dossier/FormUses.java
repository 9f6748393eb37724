// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import java.util.UUID;
import org.springframework.stereotype.Service;
import vn.motcua.dossier.reading.FormUseTable;

/** What is under way by which version of a form, for whoever publishes the next. */
@Service
public class FormUses {

    private final FormUseTable table;

    FormUses(FormUseTable table) {
        this.table = table;
    }

    public FormUse of(UUID formVersion) {
        return table.of(formVersion);
    }
}
