// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.officer.board;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
 * @param late the steps that have been due longest
 * @param officers to whom work can be given
 * @param ticked of the late ones, when the page is shown again
 */
public record UnitBoardView(
        String unit,
        String name,
        List<Choice> units,
        List<Figure> figures,
        List<Figure> waits,
        List<OfficialLine> officials,
        List<InboxView.Line> late,
        @Nullable String moreLate,
        List<Choice> officers,
        List<UnitLine> below,
        List<String> ticked,
        List<Problem> problems) {

    /** A number with the list behind it; {@code grave}: it asks for the reader's hand. */
    public record Figure(
            String text, String number, @Nullable String href, boolean grave) {}

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
