// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.hall;

import java.util.List;
import vn.motcua.queue.Crowd;
import vn.motcua.queue.Ticket;

/** The board in the hall: who is called to which window, the last call first. */
public record BoardView(String name, List<Ticket> calls, Crowd crowd) {}
