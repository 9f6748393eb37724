// SPDX-License-Identifier: Apache-2.0
package vn.motcua.demonstration;

import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.catalogue.Channel;
import vn.motcua.catalogue.Handling;
import vn.motcua.catalogue.OnlineLevel;
import vn.motcua.form.Form;

/** A procedure that can be filed at a unit, with all that is needed to do so. */
record Offer(Handling handling, Form form, WorkingCalendar calendar, double weight) {

    String procedure() {
        return handling.procedure().code();
    }

    String unit() {
        return handling.receivingUnit();
    }

    boolean offers(Channel channel) {
        return handling.procedure().offers(channel)
                && (channel != Channel.ONLINE || handling.procedure().online() != OnlineLevel.NONE);
    }
}
