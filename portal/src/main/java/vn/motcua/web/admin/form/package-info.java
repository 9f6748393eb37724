/** The form designer: the administrator changes, tries, tests, reviews and publishes the forms of the province. */
@NullMarked
package vn.motcua.web.admin.form;

import org.jspecify.annotations.NullMarked;
