/**
 * What is brought to mind when its time comes: timers of the process, dates that are near or over, opinions that stay away.
 * Reminders are worked out behind the journal, so that no move waits for them.
 */
@NullMarked
package vn.motcua.dossier.reminding;

import org.jspecify.annotations.NullMarked;
