/**
 * Composite indices: one instrument file is questionnaire and formula at once, and every score carries the error of the
 * sample it comes from.
 */
@NullMarked
package vn.motcua.survey.index;

import org.jspecify.annotations.NullMarked;
