/**
 * What whoever leads a unit sees of its work, and how they step in.
 */
@NullMarked
package vn.motcua.dossier.overseeing;

import org.jspecify.annotations.NullMarked;
