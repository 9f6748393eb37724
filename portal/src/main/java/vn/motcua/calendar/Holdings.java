// SPDX-License-Identifier: Apache-2.0
package vn.motcua.calendar;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The account of who held a dossier, without gap or overlap, so that the minutes of all holders (waits included) are
 * the minutes of the whole. It is kept in one calendar, that of the unit in charge.
 */
public record Holdings(List<Holding> holdings) {

    public Holdings {
        for (var i = 1; i < holdings.size(); i++) {
            if (!holdings.get(i).from().equals(holdings.get(i - 1).to())) {
                throw new IllegalArgumentException("Each holding begins where the one before it ends: "
                        + holdings.get(i) + " does not follow " + holdings.get(i - 1));
            }
        }
        holdings = List.copyOf(holdings);
    }

    public static Holdings none() {
        return new Holdings(List.of());
    }

    /**
     * The account of tasks that may run side by side: a stretch that several hold is counted once, in the name of all
     * of them ("Phòng Đất đai + Chi cục Thuế").
     */
    public static Holdings ofParallel(Collection<Holding> tasks) {
        var moments = new TreeSet<Instant>();
        tasks.forEach(task -> moments.addAll(List.of(task.from(), task.to())));
        var account = new ArrayList<Holding>();
        for (var from : moments) {
            var to = moments.higher(from);
            if (to != null) {
                account.add(new Holding(holdersAt(from, tasks), from, to));
            }
        }
        return new Holdings(account);
    }

    public Holdings then(String holder, Instant from, Instant to) {
        var longer = new ArrayList<>(holdings);
        longer.add(new Holding(holder, from, to));
        return new Holdings(longer);
    }

    /** Office time of each holder, in the order in which they first held it. */
    public Map<String, WorkingTime> byHolder(WorkingCalendar calendar) {
        var account = new LinkedHashMap<String, WorkingTime>();
        holdings.forEach(holding -> account.merge(holding.holder(), holding.length(calendar), WorkingTime::plus));
        return account;
    }

    public WorkingTime whole(WorkingCalendar calendar) {
        return holdings.isEmpty()
                ? WorkingTime.ZERO
                : calendar.between(
                        holdings.getFirst().from(), holdings.getLast().to());
    }

    private static String holdersAt(Instant at, Collection<Holding> tasks) {
        var holders = tasks.stream()
                .filter(task -> task.covers(at))
                .map(Holding::holder)
                .distinct()
                .collect(joining(" + "));
        if (holders.isEmpty()) {
            throw new IllegalArgumentException("Nobody holds the dossier at " + at + "; name the wait as a holding");
        }
        return holders;
    }
}
