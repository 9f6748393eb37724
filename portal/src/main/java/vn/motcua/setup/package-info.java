/**
 * The set-up of a province as one readable folder: written, compared, and taken over whole or not at all. What is in it each module says
 * ({@link vn.motcua.platform.setup.SetupPart}).
 */
@NullMarked
@ApplicationModule(
        displayName = "Setup",
        allowedDependencies = {"administration", "journal", "platform"})
package vn.motcua.setup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
