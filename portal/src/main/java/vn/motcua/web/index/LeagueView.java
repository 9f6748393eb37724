// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.index;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.web.component.Choice;
import vn.motcua.web.component.Link;
import vn.motcua.web.component.Tone;

/**
 * A league table in words.
 *
 * @param question the doubt of whoever reads the first two lines; empty with fewer than two provinces
 * @param answer to it
 * @param facts what holds of the table as a whole
 * @param head of the columns
 * @param changedSince words for the column of changes; empty when there is no such column
 * @param picture the chart as SVG
 */
public record LeagueView(
        Frame frame,
        boolean isRanked,
        String question,
        String answer,
        List<String> facts,
        List<String> head,
        List<Line> lines,
        List<Missing> missing,
        String changedSince,
        String picture,
        Link save,
        List<Choice> places,
        Link cities) {

    /**
     * @param rank empty in a table that is not whole
     * @param ranks the places it may have, in words
     * @param lead how far it is ahead of the next
     */
    public record Line(
            String rank,
            String ranks,
            String name,
            String href,
            String score,
            String interval,
            String group,
            Tone groupTone,
            String chance,
            String lead,
            boolean isLeadShown,
            String change,
            @Nullable String fivePercent) {}

    public record Missing(String name, String href, String why) {}
}
