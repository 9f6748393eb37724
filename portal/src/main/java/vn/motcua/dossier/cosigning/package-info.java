// SPDX-License-Identifier: Apache-2.0
/** Who signs a draft beside its owner. */
@NullMarked
package vn.motcua.dossier.cosigning;

import org.jspecify.annotations.NullMarked;
