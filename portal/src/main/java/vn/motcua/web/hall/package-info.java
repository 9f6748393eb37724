/** What hangs and stands in the waiting hall: the kiosk that gives tickets, the ticket itself, the board of calls. */
@NullMarked
package vn.motcua.web.hall;

import org.jspecify.annotations.NullMarked;
