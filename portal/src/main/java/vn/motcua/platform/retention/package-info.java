/** What a module keeps for a time and then removes: it says what and how long, {@code retention} says when. */
@NullMarked
package vn.motcua.platform.retention;

import org.jspecify.annotations.NullMarked;
