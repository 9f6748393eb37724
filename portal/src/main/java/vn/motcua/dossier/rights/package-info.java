/**
 * Who may see a dossier, and who may make which move with it. The one place that says so.
 */
@NullMarked
package vn.motcua.dossier.rights;

import org.jspecify.annotations.NullMarked;
