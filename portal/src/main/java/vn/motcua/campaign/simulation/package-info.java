// SPDX-License-Identifier: Apache-2.0
/** A survey that never was, to show what one looks like. */
@NullMarked
package vn.motcua.campaign.simulation;

import org.jspecify.annotations.NullMarked;
