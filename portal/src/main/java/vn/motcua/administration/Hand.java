// SPDX-License-Identifier: Apache-2.0
package vn.motcua.administration;

import java.util.Optional;

/** Knows who is at work now, when somebody is signed in. */
@FunctionalInterface
public interface Hand {

    Optional<Doer> present();
}
