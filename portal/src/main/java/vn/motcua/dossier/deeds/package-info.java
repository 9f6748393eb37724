/**
 * What officers did, read from the journal.
 */
@NullMarked
package vn.motcua.dossier.deeds;

import org.jspecify.annotations.NullMarked;
