/**
 * The officer's lists: the inbox, the search, many dossiers at once, what was done today, who stands in.
 */
@NullMarked
package vn.motcua.web.officer.inbox;

import org.jspecify.annotations.NullMarked;
