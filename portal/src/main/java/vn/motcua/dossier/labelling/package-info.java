/**
 * Labels on dossiers: an officer's own and those of a unit.
 */
@NullMarked
package vn.motcua.dossier.labelling;

import org.jspecify.annotations.NullMarked;
