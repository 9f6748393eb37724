// SPDX-License-Identifier: Apache-2.0
/** Scores with their errors from answers, as a wave of the index. */
@NullMarked
package vn.motcua.campaign.scoring;

import org.jspecify.annotations.NullMarked;
