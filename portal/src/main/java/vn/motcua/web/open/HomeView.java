// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.open;

import java.util.List;
import vn.motcua.dossier.Lasting;
import vn.motcua.web.component.Link;

/**
 * The first page: words to search by, life events, and the reader's own dossiers that wait for the reader.
 *
 * @param drafts what the reader began and has not sent
 * @param lasting how long the most frequent procedures really take
 */
public record HomeView(
        List<Link> examples, List<Event> events, List<Waiting> waiting, List<Link> drafts, List<LastingLine> lasting) {

    /** How long a procedure takes: half of the dossiers, and nine in ten. */
    public record LastingLine(String procedure, String href, Lasting lasting) {}

    /** An event of life that leads to its procedures. */
    public record Event(String title, String text, String icon, String href) {}

    /** A dossier of the reader in which the administration waits for an answer. */
    public record Waiting(String code, String procedure, String asked, String href) {}
}
