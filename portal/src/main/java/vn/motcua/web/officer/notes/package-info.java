/** Notes inside a unit on a dossier. */
@NullMarked
package vn.motcua.web.officer.notes;

import org.jspecify.annotations.NullMarked;
