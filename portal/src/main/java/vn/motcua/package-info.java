/** Motcua: the one-stop portal of a province. Each package below is a module named by a word of the business. */
@NullMarked
package vn.motcua;

import org.jspecify.annotations.NullMarked;
