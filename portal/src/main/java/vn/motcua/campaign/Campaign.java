// SPDX-License-Identifier: Apache-2.0
package vn.motcua.campaign;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.index.Division;

/**
 * A survey: from the instrument to the published scores.
 *
 * @param series the part of an address under which its scores are published
 * @param frame where the list of villages came from; empty while there is none
 * @param frameDivision by which it was taken in; null where nobody noted it
 * @param seed of the draw; null until it is drawn
 * @param remarks what the draw had to say, such as a commune with fewer villages than were to be drawn
 */
public record Campaign(
        UUID id,
        Outline outline,
        State state,
        String instrument,
        String frame,
        @Nullable Division frameDivision,
        @Nullable Long seed,
        List<Wording> remarks,
        int version,
        Instant createdAt,
        @Nullable Instant startedAt,
        @Nullable Instant closedAt,
        @Nullable Instant publishedAt) {

    /** How far it is. */
    public enum State {
        DRAFT,
        RUNNING,
        CLOSED
    }

    /**
     * What its makers decide.
     *
     * @param districts drawn in each province, where the frame has districts
     * @param communes drawn in each district, or in each province where there are none
     * @param villages drawn in each commune
     * @param quota people to interview in each village
     * @param reserve further people of each village's list
     * @param reserveVillages drawn in each commune, to step in for such as cannot be reached
     */
    public record Outline(
            String title,
            String titleEn,
            String series,
            int year,
            SampleSize districts,
            SampleSize communes,
            SampleSize villages,
            int quota,
            int reserve,
            int reserveVillages) {

        /** Without villages in reserve. */
        public Outline(
                String title,
                String titleEn,
                String series,
                int year,
                SampleSize districts,
                SampleSize communes,
                SampleSize villages,
                int quota,
                int reserve) {
            this(title, titleEn, series, year, districts, communes, villages, quota, reserve, 0);
        }
    }

    public Campaign {
        remarks = List.copyOf(remarks);
    }

    /** Which provinces there are in its year. */
    Division division() {
        return Division.usualIn(outline.year());
    }

    public boolean isDrawn() {
        return seed != null;
    }

    public boolean isDraft() {
        return state == State.DRAFT;
    }

    public boolean isRunning() {
        return state == State.RUNNING;
    }

    public boolean isClosed() {
        return state == State.CLOSED;
    }
}
