/** Journeys of people through the running portal in a real browser. */
@NullMarked
package vn.motcua.journey;

import org.jspecify.annotations.NullMarked;
