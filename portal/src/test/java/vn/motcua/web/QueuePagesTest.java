// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.ResultActions;
import vn.motcua.PortalTest;
import vn.motcua.SignedIn;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Role;
import vn.motcua.platform.PortalClock;
import vn.motcua.platform.VietnamTime;
import vn.motcua.queue.Appointments;
import vn.motcua.queue.Queue;

@PortalTest
class QueuePagesTest {

    /** A Thursday at nine, on which no other test stands in the hall. */
    private Instant now = Instant.parse("2027-10-07T02:00:00Z");

    @Autowired
    MockMvc browser;

    @Autowired
    Queue queue;

    @Autowired
    Appointments appointments;

    @Autowired
    Accounts accounts;

    private String hall = "";
    private Actor clerk = Actor.system();

    @BeforeEach
    void aHall() {
        hall = queue.halls().get(1).code();
        clerk = SignedIn.officer(Role.ONE_STOP_CLERK, hall);
    }

    @Test
    void a_person_takes_a_ticket_is_called_and_reads_the_window_on_it() throws Exception {
        var ticket = takeTicket();
        perform(get(ticket)).andExpect(content().string(containsString("Tiếp theo là đến lượt bạn")));

        perform(post("/desk/queue/" + hall + "/7/next").with(SignedIn.as(clerk)).with(csrf()))
                .andExpect(header().string("Location", "/desk/queue/" + hall + "/7"));

        perform(get(ticket)).andExpect(content().string(containsString("Mời đến quầy số 7")));
        perform(get("/queue/" + hall + "/board").param("lang", "en"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("data-renew=\"5\"")));
        perform(get("/desk/queue/" + hall + "/7").with(SignedIn.as(clerk)))
                .andExpect(content().string(containsString("Xong, gọi số tiếp theo")));
    }

    @Test
    void a_citizen_books_a_half_hour_and_cancels_it() throws Exception {
        var citizen = SignedIn.citizen(accounts);
        var start = PortalClock.at(
                        now,
                        () -> appointments.halfHours(
                                hall, appointments.days(hall).get(1)))
                .getFirst()
                .startsAt();
        perform(post("/my/appointments")
                        .with(SignedIn.as(citizen))
                        .with(csrf())
                        .param("unit", hall)
                        .param("day", VietnamTime.dateOf(start).toString())
                        .param("startsAt", start.toString()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("value=\"" + start + "\" checked")))
                .andExpect(content().string(containsString("Chọn việc bạn đến làm")));

        perform(post("/my/appointments")
                        .with(SignedIn.as(citizen))
                        .with(csrf())
                        .param("unit", hall)
                        .param("startsAt", start.toString())
                        .param("purpose", "FILE"))
                .andExpect(header().string("Location", "/my/appointments"));

        var mine = appointments.of(citizen).getFirst();
        perform(get("/my/appointments").with(SignedIn.as(citizen)))
                .andExpect(content().string(containsString(mine.spacedCode())));
        perform(post("/my/appointments/" + mine.id() + "/cancel")
                        .with(SignedIn.as(SignedIn.citizen(accounts)))
                        .with(csrf()))
                .andExpect(status().isSeeOther());
        assertThat(appointments.of(citizen).getFirst().isBooked()).isTrue();
        perform(post("/my/appointments/" + mine.id() + "/cancel")
                        .with(SignedIn.as(citizen))
                        .with(csrf()))
                .andExpect(status().isSeeOther());
        assertThat(appointments.of(citizen).getFirst().isBooked()).isFalse();
    }

    @Test
    void booking_begins_with_the_hall_and_goes_on_with_the_day() throws Exception {
        var citizen = SignedIn.citizen(accounts);
        perform(get("/my/appointments/new").with(SignedIn.as(citizen)))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("name=\"startsAt\""))));
        perform(get("/my/appointments/new").with(SignedIn.as(citizen)).param("unit", hall))
                .andExpect(content().string(containsString("day=2027-10-08")));
        perform(get("/my/appointments/new")
                        .with(SignedIn.as(citizen))
                        .param("unit", hall)
                        .param("day", "32/13"))
                .andExpect(status().isOk());
        perform(post("/my/appointments").with(SignedIn.as(citizen)).with(csrf()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Chọn nơi bạn muốn đến")));
    }

    @Test
    void a_closed_hall_and_a_wrong_code_are_answered_in_words() throws Exception {
        perform(post("/queue/" + hall + "/arrivals").with(csrf()).param("code", "<script>1"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("không có lịch hẹn mang mã này")))
                .andExpect(content().string(not(containsString("<script>1"))));
        perform(get("/queue/" + hall + "/kiosk")).andExpect(content().string(containsString("name=\"purpose\"")));
        now = now.plus(Duration.ofHours(12));
        perform(get("/queue/" + hall + "/kiosk"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Bây giờ nơi này không cấp số")))
                .andExpect(content().string(not(containsString("name=\"purpose\""))));
        perform(post("/queue/" + hall + "/tickets").with(csrf()).param("purpose", "FILE"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("thứ Sáu 08/10/2027")));
    }

    @Test
    void halls_are_found_without_marks_and_unknown_ones_are_not_there() throws Exception {
        perform(get("/queue").param("q", "thuan hoa")).andExpect(content().string(containsString("Thuận Hóa")));
        perform(get("/queue").param("q", "không có nơi này"))
                .andExpect(content().string(containsString("Không có nơi nào như vậy")));
        perform(get("/queue/H99")).andExpect(status().isNotFound());
        perform(get("/queue/tickets/" + UUID.randomUUID())).andExpect(status().isNotFound());
    }

    @Test
    void a_window_is_for_the_clerks_of_its_hall() throws Exception {
        for (var stranger : new Actor[] {
            SignedIn.officer(Role.SPECIALIST, hall),
            SignedIn.officer(Role.ONE_STOP_CLERK, queue.halls().getLast().code())
        }) {
            perform(get("/desk/queue/" + hall + "/1").with(SignedIn.as(stranger)))
                    .andExpect(status().isNotFound());
            perform(post("/desk/queue/" + hall + "/1/next")
                            .with(SignedIn.as(stranger))
                            .with(csrf()))
                    .andExpect(status().isNotFound());
        }
        perform(get("/desk/queue").with(SignedIn.as(clerk)).param("unit", hall).param("number", "0"))
                .andExpect(status().isUnprocessableContent());
        perform(get("/desk/queue").with(SignedIn.as(clerk)).param("unit", hall).param("number", "12"))
                .andExpect(header().string("Location", "/desk/queue/" + hall + "/12"));
    }

    @Test
    void the_screen_in_the_hall_goes_back_by_itself_for_the_next_person() throws Exception {
        var elsewhere = queue.halls().get(2).code();
        var taken = perform(post("/queue/" + elsewhere + "/tickets")
                        .with(csrf())
                        .param("purpose", "FILE")
                        .param("screen", "true"))
                .andReturn()
                .getResponse();

        var ticket = Objects.requireNonNull(taken.getHeader("Location"));
        assertThat(ticket).endsWith("?screen=true");
        perform(get(ticket.replaceAll("\\?.*", "")).param("screen", "true"))
                .andExpect(content().string(containsString("data-to=\"/queue/" + elsewhere + "/kiosk\"")))
                .andExpect(content().string(not(containsString("/sign-in"))));
    }

    @Test
    void whoever_sits_at_a_window_is_led_back_to_it_from_the_counter() throws Exception {
        var session = new MockHttpSession();
        var window = "/desk/queue/" + hall + "/7";

        perform(get("/counter").session(session).with(SignedIn.as(clerk)))
                .andExpect(content().string(not(containsString(window))));
        perform(get(window).session(session).with(SignedIn.as(clerk))).andExpect(status().isOk());
        perform(get("/counter").session(session).with(SignedIn.as(clerk)))
                .andExpect(content().string(containsString("href=\"" + window + "\"")));
    }

    private String takeTicket() throws Exception {
        var answer = perform(post("/queue/" + hall + "/tickets").with(csrf()).param("purpose", "FILE"))
                .andExpect(header().string("Location", startsWith("/queue/tickets/")))
                .andReturn()
                .getResponse();
        return Objects.requireNonNull(answer.getHeader("Location"));
    }

    private ResultActions perform(RequestBuilder request) {
        return PortalClock.at(now, () -> {
            try {
                return browser.perform(request);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
