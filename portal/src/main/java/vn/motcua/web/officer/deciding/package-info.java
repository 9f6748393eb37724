/** The decision of a dossier at the desk: written from a template, compared, previewed, and signed with the move. */
@NullMarked
package vn.motcua.web.officer.deciding;

import org.jspecify.annotations.NullMarked;
