/** Tests of the packaged program as a process of its own: started, stopped, killed, crowded. */
@NullMarked
package vn.motcua.program;

import org.jspecify.annotations.NullMarked;
