// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.citizen;

import java.util.List;
import vn.motcua.web.component.Problem;

/** The papers of a draft, one slot for each that the procedure asks for. */
public record PapersView(
        Filing filing, List<Slot> slots, long largestInBytes, int mostFiles, String back, List<Problem> problems) {

    /**
     * A paper that is asked for.
     *
     * @param key names the slot in addresses; also the anchor of its errors
     * @param onlyShown is shown at the counter and given back; need not be sent
     * @param error blank when all is well
     */
    public record Slot(
            String key,
            String name,
            String group,
            int originals,
            int copies,
            boolean required,
            boolean onlyShown,
            String template,
            List<FileLine> files,
            String error) {

        public boolean isFull(int mostFiles) {
            return files.size() >= mostFiles;
        }
    }

    /** A file that was put into a slot. */
    public record FileLine(String id, String name, long sizeInBytes, String href) {}
}
