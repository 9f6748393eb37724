// SPDX-License-Identifier: Apache-2.0
/** What the applicant and the offices write to each other about a dossier. */
@NullMarked
package vn.motcua.dossier.messaging;

import org.jspecify.annotations.NullMarked;
