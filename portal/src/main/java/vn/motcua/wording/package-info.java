/**
 * The words that offices write again and again: phrases, and templates of decisions with places for what a dossier says,
 * published as versions that never change. What a dossier says is brought by whoever asks; this module knows none.
 */
@NullMarked
@ApplicationModule(
        displayName = "Wording",
        allowedDependencies = {"administration", "agency", "catalogue", "form", "identity", "platform"})
package vn.motcua.wording;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
