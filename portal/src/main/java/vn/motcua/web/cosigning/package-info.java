/** Signing together: who is asked, and what they read before they agree. */
@NullMarked
package vn.motcua.web.cosigning;

import org.jspecify.annotations.NullMarked;
