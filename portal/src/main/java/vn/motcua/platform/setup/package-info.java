/** The set-up of a province as text files: what each module writes of itself and takes back. */
@NullMarked
package vn.motcua.platform.setup;

import org.jspecify.annotations.NullMarked;
