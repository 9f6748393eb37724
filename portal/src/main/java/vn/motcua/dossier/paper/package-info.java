/**
 * The printed papers of a dossier, filled from what happened to it.
 */
@NullMarked
package vn.motcua.dossier.paper;

import org.jspecify.annotations.NullMarked;
