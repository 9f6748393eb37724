/**
 * The printed forms of the one-stop office (circulars 01/2018 and 03/2025 of the Office of the Government), a dossier's
 * decision and the citizen's copy of what was filed: records of facts in, a page for the screen or a PDF out.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package vn.motcua.printing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
