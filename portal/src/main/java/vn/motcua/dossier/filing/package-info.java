/**
 * How a dossier comes in: drafts, what a filing must have, its number, and that the same is not filed twice.
 */
@NullMarked
package vn.motcua.dossier.filing;

import org.jspecify.annotations.NullMarked;
