// SPDX-License-Identifier: Apache-2.0
/** Who interviews whom in which village, and what became of each interview. */
@NullMarked
package vn.motcua.campaign.interviewing;

import org.jspecify.annotations.NullMarked;
