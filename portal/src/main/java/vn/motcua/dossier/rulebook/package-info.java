/**
 * What the catalogue and the agencies say that a dossier goes by: process, calendar, desks, codes.
 */
@NullMarked
package vn.motcua.dossier.rulebook;

import org.jspecify.annotations.NullMarked;
