// SPDX-License-Identifier: Apache-2.0
/** The villages there are, how some of them were drawn, and which. */
@NullMarked
package vn.motcua.campaign.sampling;

import org.jspecify.annotations.NullMarked;
