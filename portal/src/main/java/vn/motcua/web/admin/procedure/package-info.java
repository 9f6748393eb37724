/** Procedures as the administrator changes them: the list, a procedure with its versions, its draft part by part, the comparison. */
@NullMarked
package vn.motcua.web.admin.procedure;

import org.jspecify.annotations.NullMarked;
