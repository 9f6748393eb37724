// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.administration.Doer;

/**
 * Who acts. It is handed to every facade method that asks for rights.
 *
 * @param posts the duties held at the time of acting; empty for citizens
 * @param substitutions what is done for colleagues who are away at that time
 */
public record Actor(UUID id, Kind kind, String name, List<Post> posts, List<Substitution> substitutions) {

    public enum Kind {
        CITIZEN,
        OFFICER,
        /** The portal itself: timers, imports. */
        SYSTEM
    }

    private static final Actor SYSTEM = new Actor(new UUID(0, 0), Kind.SYSTEM, "Motcua", List.of());

    public Actor {
        posts = List.copyOf(posts);
        substitutions = List.copyOf(substitutions);
    }

    /** Somebody who stands in for nobody. */
    public Actor(UUID id, Kind kind, String name, List<Post> posts) {
        this(id, kind, name, posts, List.of());
    }

    public static Actor system() {
        return SYSTEM;
    }

    /** As the record of changes names who did something. */
    public Doer doer() {
        return isSystem() ? Doer.portal() : Doer.person(id, name);
    }

    public boolean isCitizen() {
        return kind == Kind.CITIZEN;
    }

    public boolean isOfficer() {
        return kind == Kind.OFFICER;
    }

    public boolean isSystem() {
        return kind == Kind.SYSTEM;
    }

    public boolean isAdministrator() {
        return holds(Role.ADMINISTRATOR);
    }

    /** Whether the role is held in any unit. */
    public boolean holds(Role role) {
        return posts.stream().anyMatch(post -> post.role() == role);
    }

    public boolean holds(Role role, String unit) {
        return posts.stream()
                .anyMatch(post -> post.role() == role && post.unit().equals(unit));
    }

    /** Heads the unit or one above it. */
    public boolean leads(String unit) {
        return posts.stream()
                .filter(post -> post.role().isHead())
                .anyMatch(post -> unit.equals(post.unit()) || unit.startsWith(post.unit() + "."));
    }

    /** The colleague who is away and whose work in this duty at this unit is done by the actor today. */
    public Optional<Substitution> standsFor(@Nullable UUID officer, Role role, String unit) {
        return officer == null || !holds(role, unit)
                ? Optional.empty()
                : substitutions.stream()
                        .filter(one -> one.covers(officer, role, unit))
                        .findFirst();
    }

    public boolean worksAt(String unit) {
        return posts.stream().anyMatch(post -> post.unit().equals(unit));
    }

    /** The codes of the units where a post is held. */
    public Set<String> units() {
        return posts.stream().map(Post::unit).collect(Collectors.toUnmodifiableSet());
    }

    public Set<Role> rolesAt(String unit) {
        return posts.stream()
                .filter(post -> post.unit().equals(unit))
                .map(Post::role)
                .collect(Collectors.toUnmodifiableSet());
    }
}
