/**
 * The decision of a dossier while it is written: its versions, and what the dossier gives to the template.
 */
@NullMarked
package vn.motcua.dossier.deciding;

import org.jspecify.annotations.NullMarked;
