// SPDX-License-Identifier: Apache-2.0
/** CSV files that come in, line by line, with what is wrong in them. */
@NullMarked
package vn.motcua.campaign.files;

import org.jspecify.annotations.NullMarked;
