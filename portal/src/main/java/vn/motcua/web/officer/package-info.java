/** The officer's pages: the desk, a dossier beside its papers with the moves allowed now, the counter, the search. */
@NullMarked
package vn.motcua.web.officer;

import org.jspecify.annotations.NullMarked;
