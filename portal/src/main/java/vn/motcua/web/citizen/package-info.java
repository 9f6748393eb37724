/** Pages of a citizen who has signed in, once a dossier is sent: how it stands, what is asked of them, notices. */
@NullMarked
package vn.motcua.web.citizen;

import org.jspecify.annotations.NullMarked;
