/**
 * Reforms of the administration: units that merge, split, are renamed, founded or closed on a day. What is planned, what it would
 * move, and how it is carried out: units, procedures, officials and dossiers together.
 */
@NullMarked
@ApplicationModule(
        displayName = "Reform",
        allowedDependencies = {
            "administration",
            "agency",
            "calendar",
            "catalogue",
            "dossier",
            "identity",
            "journal",
            "platform",
            "queue"
        })
package vn.motcua.reform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
