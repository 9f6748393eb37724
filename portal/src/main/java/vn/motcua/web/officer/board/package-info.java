/**
 * The board of whoever leads a unit.
 */
@NullMarked
package vn.motcua.web.officer.board;

import org.jspecify.annotations.NullMarked;
