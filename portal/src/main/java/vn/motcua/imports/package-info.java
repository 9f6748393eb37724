/**
 * What every import says of itself: how far it is, what became of each line, why a line was refused; and the log of
 * what was imported. Each module imports its own facts.
 */
@NullMarked
@ApplicationModule(
        displayName = "Imports",
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {"administration", "platform"})
package vn.motcua.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
