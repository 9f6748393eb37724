/** The linear algebra and the distributions that estimators need, on the libraries EJML and Commons Statistics. */
@NullMarked
package vn.motcua.survey.algebra;

import org.jspecify.annotations.NullMarked;
