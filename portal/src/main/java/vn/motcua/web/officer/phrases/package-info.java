/** The phrases of an office: kept by its head, put into a text where it is written. */
@NullMarked
package vn.motcua.web.officer.phrases;

import org.jspecify.annotations.NullMarked;
