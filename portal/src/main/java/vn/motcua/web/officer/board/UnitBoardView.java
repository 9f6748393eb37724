// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.officer.board;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.queue.WaitingDay;
import vn.motcua.web.component.Choice;
import vn.motcua.web.component.Problem;
import vn.motcua.web.officer.inbox.InboxView;

/**
 * How a unit stands, for whoever leads it.
 *
 * @param unit its code; empty for a reader who leads none
 * @param units those the reader could look at
 * @param figures late, today, this week, in all
 * @param waits for whom the work waits
 * @param asked the units whose opinion is awaited, who was asked longest ago first
 * @param lists the steps that have been due longest, and those that fall due today
 * @param officers to whom something of the lists can be given
 * @param hall how long people waited in its hall, the latest day first; empty where there is none
 * @param ticked of the steps, when the page is shown again
 */
public record UnitBoardView(
        String unit,
        String name,
        List<Choice> units,
        List<Figure> figures,
        List<Figure> waits,
        List<AskedUnit> asked,
        List<OfficialLine> officials,
        List<StepList> lists,
        List<Choice> officers,
        List<UnitLine> below,
        List<WaitingDay> hall,
        List<String> ticked,
        List<Problem> problems) {

    /** A number with the list behind it; {@code grave}: it asks for the reader's hand. */
    public record Figure(String text, String number, String href, boolean grave) {}

    /** Whose opinion is awaited on so many dossiers, and since when on the oldest. */
    public record AskedUnit(String name, int dossiers, Instant since) {}

    /** Nothing of the lists is there. */
    public boolean isQuiet() {
        return lists.stream().allMatch(list -> list.rows().isEmpty());
    }

    /**
     * Steps that fall due at the same time.
     *
     * @param more where the rest of them is; none when there is no rest
     * @param moreText what stands on the link there
     */
    public record StepList(
            String title,
            boolean late,
            List<Row> rows,
            @Nullable String more,
            String moreText) {}

    /** @param takers who else does such steps, whoever has least in hand first */
    public record Row(InboxView.Line line, List<Choice> takers) {}

    /** Whole minutes, so that a wait is said as it is felt. */
    public static long minutes(Duration wait) {
        return Math.round(wait.toSeconds() / 60.0);
    }

    /** @param away who stands in for them, or that nobody does; empty while they are at work */
    public record OfficialLine(
            String id,
            String name,
            String open,
            String openHref,
            String late,
            String lateHref,
            boolean grave,
            @Nullable Integer averageMinutes,
            String away) {}

    public record UnitLine(
            String name,
            String href,
            String open,
            String late,
            boolean grave,
            String today,
            String waiting,
            @Nullable Instant oldest) {}
}
