// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.officer.assessment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.web.component.Tone;
import vn.motcua.web.index.Frame;

/**
 * The self-assessment of a province.
 *
 * @param lead where it stands, in a sentence
 * @param merged what became of it in July 2025; empty when it is still there
 * @param gains where most is to be gained; empty where nobody can tell
 * @param plans what is planned, what is due first standing first
 * @param own what the portal knows itself, beside what the survey says of the same
 * @param mayChange whether the reader makes plans
 */
public record AssessmentView(
        Frame frame,
        String name,
        String profile,
        String lead,
        String merged,
        List<Gained> gains,
        List<PlanLine> plans,
        List<Beside> own,
        boolean mayChange) {

    /**
     * @param interval of the value; empty without an error
     * @param targetRemark what kind of target it is
     * @param pointsInterval empty where it is the same from end to end, or not known
     * @param ranks the places it may then have, in words; empty without errors
     * @param remark whether the distance is larger than the error, and what else is to be known
     * @param plan what is planned; null when nothing is
     */
    public record Gained(
            String code,
            String name,
            String href,
            String value,
            String interval,
            String target,
            String targetRemark,
            String points,
            String pointsInterval,
            String rank,
            String ranks,
            String remark,
            @Nullable PlanLine plan,
            String planHref) {}

    public record PlanLine(
            String code,
            String name,
            String href,
            String aim,
            String unit,
            String owner,
            String due,
            String state,
            Tone tone,
            boolean isLate,
            String remark) {}

    /**
     * One subject.
     *
     * @param facts what the portal knows
     * @param none why it knows nothing; empty when it does
     * @param lines what the survey says
     */
    public record Beside(String title, List<Fact> facts, String none, List<Line> lines) {}

    public record Fact(String name, String value) {}

    public record Line(String name, String href, String score, String interval, String median) {}
}
