// SPDX-License-Identifier: Apache-2.0
package vn.motcua.demonstration;

import vn.motcua.dossier.Applicant;
import vn.motcua.identity.Actor;

/** A citizen who does not exist, as account and as applicant. */
record Person(Actor actor, Applicant applicant) {}
