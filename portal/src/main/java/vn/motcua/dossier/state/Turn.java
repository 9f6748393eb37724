// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.state;

import java.util.UUID;
import vn.motcua.identity.Role;

/** Whose turn it was at a desk that goes round. */
public record Turn(String unit, Role role, UUID officer) {}
