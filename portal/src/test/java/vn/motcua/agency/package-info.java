/** The tree of units and its calendars, on a real database. */
@NullMarked
package vn.motcua.agency;

import org.jspecify.annotations.NullMarked;
