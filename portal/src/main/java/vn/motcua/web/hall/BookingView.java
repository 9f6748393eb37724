// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.hall;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.queue.HalfHour;
import vn.motcua.web.component.Choice;
import vn.motcua.web.component.Problem;

/**
 * Choosing a hall, then a day, then a half hour, one after the other on one page.
 *
 * @param day the chosen day; null before
 */
public record BookingView(
        List<Choice> halls,
        String unit,
        List<LocalDate> days,
        @Nullable LocalDate day,
        List<HalfHour> halfHours,
        @Nullable Instant startsAt,
        List<Choice> purposes,
        String purpose,
        List<Problem> problems) {}
