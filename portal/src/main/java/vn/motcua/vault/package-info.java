/**
 * Papers as files: checked on the way in, stored once under the hash of their content, never changed.
 * Who may read a file of a dossier is decided by the dossier; here only the owner is known.
 */
@NullMarked
@ApplicationModule(
        displayName = "Vault",
        allowedDependencies = {"identity", "journal", "platform"})
package vn.motcua.vault;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
