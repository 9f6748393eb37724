/** The public pages of an index: league table, provinces, comparison, map, method, downloads. */
@NullMarked
package vn.motcua.web.index;

import org.jspecify.annotations.NullMarked;
