/** Pages of a dossier in the making, from choosing the office to sending it: whose it is, the form, the papers, the check. */
@NullMarked
package vn.motcua.web.filing;

import org.jspecify.annotations.NullMarked;
