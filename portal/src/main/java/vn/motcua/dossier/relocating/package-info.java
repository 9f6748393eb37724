/**
 * Running dossiers that a reform of the administration moves from one unit to another, with all that hangs on them.
 */
@NullMarked
package vn.motcua.dossier.relocating;

import org.jspecify.annotations.NullMarked;
