// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.officer.interview;

import java.util.List;
import vn.motcua.web.component.Tone;

/** The villages of an interviewer and the people to ask there. */
public record InterviewsView(List<Group> villages) {

    /** One village. */
    public record Group(String code, String place, int accepted, int quota, int reserves, List<Line> people) {}

    /** Somebody on the list. */
    public record Line(
            String href,
            int number,
            String name,
            String address,
            String state,
            Tone tone,
            boolean isOver,
            String remark) {}
}
