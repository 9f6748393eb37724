/** Pages of a citizen who has signed in: filing, the own dossiers, what is asked of them, notices. */
@NullMarked
package vn.motcua.web.citizen;

import org.jspecify.annotations.NullMarked;
