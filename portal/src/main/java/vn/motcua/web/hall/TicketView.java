// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.hall;

import vn.motcua.queue.Place;
import vn.motcua.queue.Ticket;

/** A ticket as its holder sees it on paper or on a phone. */
public record TicketView(String hall, String kiosk, Place place) {

    public Ticket ticket() {
        return place.ticket();
    }

    public boolean isOver() {
        return ticket().state() == Ticket.State.SERVED || ticket().state() == Ticket.State.ABSENT;
    }

    public boolean isCalled() {
        return ticket().state() == Ticket.State.CALLED;
    }
}
