/**
 * Blanks: forms that the law prescribes and citizens fill in by hand, put at the papers of procedures for everybody to
 * download.
 */
@NullMarked
@ApplicationModule(
        displayName = "Blanks",
        allowedDependencies = {"administration", "catalogue", "identity", "platform", "vault"})
package vn.motcua.blank;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
