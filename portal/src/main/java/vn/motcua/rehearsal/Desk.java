// SPDX-License-Identifier: Apache-2.0
package vn.motcua.rehearsal;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.calendar.WorkingTime;

/** The people of one lane: whoever is free takes up what came first. */
final class Desk {

    private final Agenda agenda;
    private final WorkingCalendar calendar;
    private final Deque<Job> waiting = new ArrayDeque<>();
    private final int people;
    private int free;
    private int waitedMost;
    private WorkingTime worked = WorkingTime.ZERO;

    Desk(Agenda agenda, WorkingCalendar calendar, int people) {
        this.agenda = agenda;
        this.calendar = calendar;
        this.people = people;
        this.free = people;
    }

    /** A piece of work: how long somebody is busy with it, and what happens when it is taken up and done. */
    record Job(WorkingTime work, Consumer<Instant> takenUp, Runnable done) {}

    void give(Job job) {
        waiting.add(job);
        takeUp();
        waitedMost = Math.max(waitedMost, waiting.size());
    }

    private void takeUp() {
        while (free > 0 && !waiting.isEmpty()) {
            free--;
            begin(waiting.remove());
        }
    }

    private void begin(Job job) {
        var begun = calendar.nextOpening(agenda.now());
        worked = worked.plus(job.work());
        job.takenUp().accept(begun);
        agenda.at(calendar.plus(begun, job.work()), () -> {
            free++;
            job.done().run();
            takeUp();
        });
    }

    int people() {
        return people;
    }

    int waitedMost() {
        return waitedMost;
    }

    WorkingTime worked() {
        return worked;
    }
}
