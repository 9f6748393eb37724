/**
 * Moves: whether one can be made, what it changes, and how the change is written and told, in one transaction.
 */
@NullMarked
package vn.motcua.dossier.moving;

import org.jspecify.annotations.NullMarked;
