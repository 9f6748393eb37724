// SPDX-License-Identifier: Apache-2.0
package vn.motcua.demonstration;

import vn.motcua.agency.Unit;
import vn.motcua.identity.Role;

/** Whom a visitor of the demonstration can be: the post, and the name to sign in with. */
public record Introduction(Role role, Unit unit, String login) {}
