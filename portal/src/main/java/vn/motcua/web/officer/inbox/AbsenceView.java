// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.officer.inbox;

import java.time.LocalDate;
import java.util.List;
import vn.motcua.web.component.Choice;
import vn.motcua.web.component.Problem;

/**
 * Who does whose work while somebody is away.
 *
 * @param officer who is away; empty for the reader
 * @param name of who is away, when it is not the reader
 * @param deputies colleagues with the same duty at the same unit
 * @param others whose absence the reader may arrange as their head
 */
public record AbsenceView(
        String officer,
        String name,
        List<Line> lines,
        List<Choice> deputies,
        List<Choice> others,
        AbsenceForm form,
        String today,
        List<Problem> problems) {

    /**
     * @param mine the reader is the one who is away
     * @param id to end it; empty for who may not
     */
    public record Line(
            String id,
            String officer,
            String deputy,
            String duty,
            LocalDate from,
            LocalDate to,
            boolean mine,
            boolean now) {}
}
