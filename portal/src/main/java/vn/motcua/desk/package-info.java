/**
 * What an officer has arranged on the desk for themselves: questions kept under a name, the columns of the lists. It knows
 * no dossier.
 */
@NullMarked
@ApplicationModule(
        displayName = "Desk",
        allowedDependencies = {"identity", "platform"})
package vn.motcua.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
