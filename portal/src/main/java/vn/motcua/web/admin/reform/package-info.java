/** Reforms of the administration: the administrator plans them, looks at what they would move, and confirms them. */
@NullMarked
package vn.motcua.web.admin.reform;

import org.jspecify.annotations.NullMarked;
