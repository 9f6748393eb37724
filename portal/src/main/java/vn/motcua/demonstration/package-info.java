/**
 * The demonstration: officials and citizens who do not exist, and a simulation that lets them live through the same
 * facades as real people.
 */
@NullMarked
@ApplicationModule(
        displayName = "Demonstration",
        allowedDependencies = {
            "agency",
            "calendar",
            "catalogue",
            "dossier",
            "form",
            "identity",
            "imports",
            "platform",
            "process",
            "vault"
        })
package vn.motcua.demonstration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
