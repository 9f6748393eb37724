/** Columns of numbers and words from a file, as an analysis needs them: typed, with what is missing kept as missing. */
@NullMarked
package vn.motcua.survey.table;

import org.jspecify.annotations.NullMarked;
