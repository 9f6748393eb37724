// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.officer.inbox;

import java.io.Serializable;
import java.util.List;

/** What became of each of several dossiers. */
public record ResultsView(String title, String back, List<Line> lines) implements Serializable {

    /** The name under which it is handed over to the page that tells it. */
    public static final String FLASH = "results";

    public ResultsView {
        lines = List.copyOf(lines);
    }

    /** @param text what was done, or why it was not */
    public record Line(String code, boolean done, String text) implements Serializable {}

    public long done() {
        return lines.stream().filter(Line::done).count();
    }
}
