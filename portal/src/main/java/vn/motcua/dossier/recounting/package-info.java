/**
 * Dates of running dossiers that are counted anew when days off or office hours change.
 */
@NullMarked
package vn.motcua.dossier.recounting;

import org.jspecify.annotations.NullMarked;
