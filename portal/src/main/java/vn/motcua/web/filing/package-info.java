/** The way from a procedure to a dossier that is sent: the office, whose it is, the form, the check. */
@NullMarked
package vn.motcua.web.filing;

import org.jspecify.annotations.NullMarked;
