/**
 * The process designer: the table of a decision as the administrator edits it, its picture and what is to be said about it, the
 * rehearsal with invented dossiers, the review, and the versions that were published.
 */
@NullMarked
package vn.motcua.web.admin.process;

import org.jspecify.annotations.NullMarked;
