/** How long the portal keeps what it need not keep for good, and what goes each night. */
@NullMarked
@ApplicationModule(
        displayName = "Retention",
        allowedDependencies = {"administration", "identity", "platform"})
package vn.motcua.retention;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
