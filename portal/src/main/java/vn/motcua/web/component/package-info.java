/** What the components of a page are fed with: links, choices, problems, rows, happenings, stages. */
@NullMarked
package vn.motcua.web.component;

import org.jspecify.annotations.NullMarked;
