// SPDX-License-Identifier: Apache-2.0
package vn.motcua.demonstration;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;
import vn.motcua.identity.Account;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Post;

/** Who works where, as far as a simulation has asked. */
final class Roster {

    private static final LocalDate LONG_AGO = LocalDate.of(2018, 1, 1);

    private final Accounts accounts;
    private final Map<Workplace, List<Actor>> known = new ConcurrentHashMap<>();

    Roster(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Everybody there, in the order of their logins. */
    List<Actor> at(Workplace workplace) {
        return known.computeIfAbsent(workplace, this::read);
    }

    private List<Actor> read(Workplace workplace) {
        return accounts.officersWith(workplace.role(), workplace.unit()).stream()
                .sorted(Comparator.comparing(Account::login))
                .map(account -> actor(account, workplace))
                .toList();
    }

    private static Actor actor(Account account, Workplace workplace) {
        var post = new Post(workplace.unit(), workplace.role(), LONG_AGO, null);
        return new Actor(account.id(), Actor.Kind.OFFICER, account.name(), List.of(post));
    }

    /** Not a deputy, who is there to stand in. */
    Optional<Actor> anybodyAt(Workplace workplace, RandomGenerator random) {
        var all = at(workplace);
        var atWork = workplace.hasDeputy() ? all.subList(0, Math.min(workplace.seats(), all.size())) : all;
        return atWork.isEmpty() ? Optional.empty() : Optional.of(atWork.get(random.nextInt(atWork.size())));
    }

    Optional<Actor> find(Workplace workplace, UUID id) {
        return at(workplace).stream().filter(actor -> actor.id().equals(id)).findFirst();
    }
}
