/**
 * Processes in the making: the table of a decision as it is typed, what is to be looked at in it, its way from draft over review to
 * a published version, and what a new version changes.
 */
@NullMarked
@ApplicationModule(
        displayName = "Blueprint",
        allowedDependencies = {
            "administration",
            "agency",
            "calendar",
            "catalogue",
            "identity",
            "journal",
            "platform",
            "process"
        })
package vn.motcua.blueprint;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
