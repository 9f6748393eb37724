// SPDX-License-Identifier: Apache-2.0
/** A campaign as it is kept, and what is noted of changes to it. */
@NullMarked
package vn.motcua.campaign.state;

import org.jspecify.annotations.NullMarked;
