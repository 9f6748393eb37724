/** What was changed by whom: the page and its file. */
@NullMarked
package vn.motcua.web.admin.change;

import org.jspecify.annotations.NullMarked;
