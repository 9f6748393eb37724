/**
 * The life of a dossier, from draft to returned result: who may do what to it when, by which date, and who had it how long.
 * Each move changes the dossier, its steps and the journal in one transaction, or nothing.
 */
@NullMarked
@ApplicationModule(
        displayName = "Dossier",
        allowedDependencies = {
            "administration",
            "catalogue",
            "agency",
            "calendar",
            "form",
            "process",
            "identity",
            "journal",
            "vault",
            "printing",
            "wording",
            "platform"
        })
package vn.motcua.dossier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
