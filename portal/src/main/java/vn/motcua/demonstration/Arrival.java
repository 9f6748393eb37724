// SPDX-License-Identifier: Apache-2.0
package vn.motcua.demonstration;

import java.time.Instant;
import vn.motcua.catalogue.Channel;

/**
 * A dossier that will be handed in.
 *
 * @param person number of the applicant among the {@link People}
 * @param seed of everything else that happens to it
 */
record Arrival(Instant at, Offer offer, Channel channel, int person, Fate fate, long seed) {}
