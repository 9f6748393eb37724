// SPDX-License-Identifier: Apache-2.0
/** Answers as data: taken in, told by a codebook, weighted to a population, protected before others have them. */
@NullMarked
package vn.motcua.campaign.answers;

import org.jspecify.annotations.NullMarked;
