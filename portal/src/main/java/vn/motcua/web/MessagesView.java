// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import java.time.Instant;
import java.util.List;
import vn.motcua.web.component.Link;
import vn.motcua.web.component.Problem;

/**
 * The messages about a dossier, for the side that reads.
 *
 * @param dossier the address of the dossier's page on that side
 * @param text what was typed and is not sent yet
 * @param kept files that were sent with it already, by their ids
 */
public record MessagesView(
        String code,
        String procedure,
        String dossier,
        List<Line> lines,
        String text,
        List<Kept> kept,
        long largestInBytes,
        int mostFiles,
        List<Problem> problems) {

    /**
     * One message.
     *
     * @param mine it comes from the side that reads
     */
    public record Line(Instant at, String who, boolean mine, String text, List<Link> files) {}

    /** A file that waits for the message to be sent. */
    public record Kept(String id, String name) {}
}
