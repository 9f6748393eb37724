/**
 * Processes: reads the BPMN 2.0 file of an internal process, checks it, compiles it to an immutable graph and moves dossiers through it.
 * Pure: functions of their arguments, with no database, no clock and no Spring in them.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package vn.motcua.process;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
