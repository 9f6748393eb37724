/**
 * Working time: office hours, holidays, swapped days, time limits and the clock of a deadline.
 * Pure: every answer is a function of its arguments, without Spring, SQL or a clock.
 */
@NullMarked
@ApplicationModule(
        displayName = "Calendar",
        allowedDependencies = {})
package vn.motcua.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
