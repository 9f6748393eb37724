// SPDX-License-Identifier: Apache-2.0
/** What is asked: the text of an instrument, and the way through its questions. */
@NullMarked
package vn.motcua.campaign.asking;

import org.jspecify.annotations.NullMarked;
