// SPDX-License-Identifier: Apache-2.0
/** What applicants hold against the way their dossiers ended. */
@NullMarked
package vn.motcua.dossier.contesting;

import org.jspecify.annotations.NullMarked;
