/**
 * The rehearsal of a process: invented dossiers walk it by the moves that real ones make, in the office time of a unit and on a clock
 * of its own, before it is published. Pure: the same plan gives the same rehearsal, and no row of any table is touched.
 */
@NullMarked
@ApplicationModule(
        displayName = "Rehearsal",
        allowedDependencies = {"calendar", "process"})
package vn.motcua.rehearsal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
