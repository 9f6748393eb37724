/**
 * What people look at: lists, search, the whole of a dossier, its progress.
 */
@NullMarked
package vn.motcua.dossier.reading;

import org.jspecify.annotations.NullMarked;
