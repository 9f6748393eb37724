/** The administrator's pages: what was imported, the units, the accounts and their posts. */
@NullMarked
package vn.motcua.web.admin;

import org.jspecify.annotations.NullMarked;
