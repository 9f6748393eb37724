/** The guide through the portal: which chapter of the manual fits a page, and the tours of the demonstration; pure. */
@NullMarked
package vn.motcua.web.guide;

import org.jspecify.annotations.NullMarked;
