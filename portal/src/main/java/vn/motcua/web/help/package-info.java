/** Pages that help: the manual, its search, and the tours of the demonstration. */
@NullMarked
package vn.motcua.web.help;

import org.jspecify.annotations.NullMarked;
