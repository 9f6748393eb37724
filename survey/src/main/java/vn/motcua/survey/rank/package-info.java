/** What scores with errors say of ranks, of groups and of change, and what they do not. */
@NullMarked
package vn.motcua.survey.rank;

import org.jspecify.annotations.NullMarked;
