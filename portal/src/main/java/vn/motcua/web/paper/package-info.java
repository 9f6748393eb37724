/** The papers of a draft: how their files come, are turned, cut and bound, and go out again. */
@NullMarked
package vn.motcua.web.paper;

import org.jspecify.annotations.NullMarked;
