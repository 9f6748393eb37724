/** Pages that anyone may read without signing in. */
@NullMarked
package vn.motcua.web.open;

import org.jspecify.annotations.NullMarked;
