// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.moving;

import vn.motcua.dossier.Move;

/** The declaration that came on paper is typed; the dossier stays where it is. */
final class Typing {

    private final Change change;

    Typing(Change change) {
        this.change = change;
    }

    /** It goes to no other state, and to none anew: that would count a supplement twice. */
    Ruling type(Move.TypeDeclaration move) {
        change.answers = move.answers();
        change.state(change.state().typed());
        return new Ruling.Granted(change);
    }
}
