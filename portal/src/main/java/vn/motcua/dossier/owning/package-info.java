/**
 * To whose account a dossier belongs that was handed in at a counter.
 */
@NullMarked
package vn.motcua.dossier.owning;

import org.jspecify.annotations.NullMarked;
