/**
 * The administration as a tree of units that changes by date, their office hours and special days, and the
 * administrative divisions people live in.
 */
@NullMarked
@ApplicationModule(
        displayName = "Agency",
        allowedDependencies = {"calendar", "imports", "platform"})
package vn.motcua.agency;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
