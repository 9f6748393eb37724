/** How the portal is: what each module can tell an administrator before a citizen does. */
@NullMarked
package vn.motcua.platform.health;

import org.jspecify.annotations.NullMarked;
