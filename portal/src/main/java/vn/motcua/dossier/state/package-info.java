/**
 * A dossier as it is kept: its row, its steps, its dates, and how they are read from the tables and written there.
 */
@NullMarked
package vn.motcua.dossier.state;

import org.jspecify.annotations.NullMarked;
