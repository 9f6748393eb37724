// SPDX-License-Identifier: Apache-2.0
/** How long finished dossiers took, counted as the journal tells of them. */
@NullMarked
package vn.motcua.dossier.lasting;

import org.jspecify.annotations.NullMarked;
