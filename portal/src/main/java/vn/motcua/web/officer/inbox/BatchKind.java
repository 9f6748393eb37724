// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.officer.inbox;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import vn.motcua.dossier.Move;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Post;
import vn.motcua.identity.Role;

/** What can be done with several dossiers in one go, once each has been looked at. */
public enum BatchKind {
    ACCEPT(Move.Kind.ACCEPT),
    COMPLETE(Move.Kind.COMPLETE),
    CLAIM(Move.Kind.CLAIM),
    ASSIGN(Move.Kind.ASSIGN),
    DECIDE(Move.Kind.DECIDE),
    RETURN_RESULT(Move.Kind.RETURN_RESULT);

    private final Move.Kind move;

    BatchKind(Move.Kind move) {
        this.move = move;
    }

    public Move.Kind move() {
        return move;
    }

    /**
     * What the duties of an officer are about, the most usual first: a head signs. Whether each dossier allows it is asked
     * of each.
     */
    static List<BatchKind> offeredTo(Actor officer) {
        var isHead = officer.posts().stream().map(Post::role).anyMatch(Role::isHead);
        return Arrays.stream(values())
                .filter(kind -> officer.posts().stream().map(Post::role).anyMatch(kind::isOf))
                .sorted(Comparator.comparing(kind -> !(isHead && kind == DECIDE)))
                .toList();
    }

    private boolean isOf(Role role) {
        return switch (this) {
            case ACCEPT, RETURN_RESULT -> role == Role.ONE_STOP_CLERK;
            case ASSIGN -> role.isHead();
            case DECIDE -> role.isHead() || role == Role.SPECIALIST;
            case CLAIM, COMPLETE -> role != Role.ADMINISTRATOR;
        };
    }
}
