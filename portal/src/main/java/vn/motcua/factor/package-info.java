/**
 * By what else than a password an officer proves who they are: an app with codes, recovery codes, passkeys; and whose
 * duties demand it.
 */
@NullMarked
@ApplicationModule(
        displayName = "Second factor",
        allowedDependencies = {"administration", "identity", "platform"})
package vn.motcua.factor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
