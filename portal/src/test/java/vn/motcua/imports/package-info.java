/** Reading the files of imports. */
@NullMarked
package vn.motcua.imports;

import org.jspecify.annotations.NullMarked;
