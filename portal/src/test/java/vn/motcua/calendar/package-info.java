/** The textbook of working time and deadlines. */
@NullMarked
package vn.motcua.calendar;

import org.jspecify.annotations.NullMarked;
