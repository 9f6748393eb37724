/**
 * What administrators change, by a page or by the command line: who, when, what from and to. Each module that lets
 * somebody change something notes it here, in the transaction of the change. Of dossiers the journal tells.
 */
@NullMarked
@ApplicationModule(displayName = "Administration", allowedDependencies = "platform")
package vn.motcua.administration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
