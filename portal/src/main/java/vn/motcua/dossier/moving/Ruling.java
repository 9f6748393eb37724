// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.moving;

import vn.motcua.dossier.Outcome.Refused;

/** What was decided about a move. */
public sealed interface Ruling {

    record Granted(Change change) implements Ruling {}

    record Denied(Refused refused) implements Ruling {}
}
