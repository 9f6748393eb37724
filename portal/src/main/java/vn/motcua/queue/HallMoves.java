// SPDX-License-Identifier: Apache-2.0
package vn.motcua.queue;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Appointments of a hall that a reform moves to another. The half hour that was promised stays, whatever place is left there. */
@Service
public class HallMoves {

    private static final int CODES = 1_000_000;

    private final SecureRandom random = new SecureRandom();
    private final HallMoveTable table;
    private final AppointmentTable appointments;
    private final Halls halls;

    HallMoves(HallMoveTable table, AppointmentTable appointments, Halls halls) {
        this.table = table;
        this.appointments = appointments;
        this.halls = halls;
    }

    /** What is booked in some halls from a day on, and how many people wait there now. */
    public record Expected(int appointments, int waiting) {}

    public Expected expected(Collection<String> halls, LocalDate from) {
        return halls.isEmpty()
                ? new Expected(0, 0)
                : new Expected(table.booked(halls, from).size(), table.waiting(halls, from));
    }

    /** How many appointments would fall into a time when the new hall is closed. */
    public int closedThen(String hall, String to, LocalDate from) {
        var hours = halls.hoursOf(to);
        return (int) table.booked(List.of(hall), from).stream()
                .filter(each -> !hours.isOpen(each.startsAt()))
                .count();
    }

    /**
     * Moves what is booked from a day on. Whoever has booked in both halls for one day keeps the appointment at the new
     * one; where a code is taken there, another is given.
     */
    @Transactional
    public int move(String hall, String to, LocalDate from) {
        var moved = 0;
        for (var booked : table.booked(List.of(hall), from)) {
            if (appointments.findBooked(booked.citizen(), to, booked.day()).isPresent()) {
                appointments.cancel(booked.id());
            } else {
                table.move(booked, to, freeCode(booked, to));
                moved++;
            }
        }
        return moved;
    }

    private String freeCode(HallMoveTable.Booked booked, String to) {
        var code = booked.code();
        while (table.isTaken(to, booked.day(), code)) {
            code = "%06d".formatted(random.nextInt(CODES));
        }
        return code;
    }
}
