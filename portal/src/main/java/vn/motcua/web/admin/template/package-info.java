/** The administrator's templates of decisions: written, tried on sample data, published. */
@NullMarked
package vn.motcua.web.admin.template;

import org.jspecify.annotations.NullMarked;
