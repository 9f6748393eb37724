/** Several dossiers of a list in one go, each looked at once: received, done, decided and signed, handed out. */
@NullMarked
package vn.motcua.web.officer.batch;

import org.jspecify.annotations.NullMarked;
