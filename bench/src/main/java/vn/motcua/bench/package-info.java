/** Measures Motcua against the bare database and against a peer, in one run on one machine. */
@NullMarked
package vn.motcua.bench;

import org.jspecify.annotations.NullMarked;
