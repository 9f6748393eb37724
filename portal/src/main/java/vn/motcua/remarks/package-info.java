/**
 * What officials write in the margin of a dossier while they work on it: what they find faulty, to be asked for together,
 * and notes for the colleagues of their unit.
 * It changes nothing in the dossier.
 */
@NullMarked
@ApplicationModule(
        displayName = "Remarks",
        allowedDependencies = {"dossier", "identity", "platform"})
package vn.motcua.remarks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
