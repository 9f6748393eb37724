// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.paper;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.motcua.web.component.Problem;
import vn.motcua.web.draft.Filing;

/** The papers of a draft, one slot for each that the answers call for. */
public record PapersView(
        Filing filing, Papers papers, long largestInBytes, int mostFiles, String back, List<Problem> problems) {

    /**
     * What the procedure asks of somebody who gave these answers.
     *
     * @param slots what is sent
     * @param shown what is only shown at the office and given back
     */
    public record Papers(List<Slot> slots, List<Shown> shown) {

        /** The needed papers of which there is no file yet. */
        public List<Slot> missing() {
            return slots.stream().filter(Slot::isMissing).toList();
        }

        /** What everybody looks at: what is needed or asked for by an answer, and what was sent. */
        public List<Slot> first() {
            return slots.stream().filter(slot -> !inSomeCases().contains(slot)).toList();
        }

        /** What few have to send, kept out of the way of the others; none when there is nothing else. */
        public List<Slot> inSomeCases() {
            var few = slots.stream().filter(Slot::isOnlyInSomeCase).toList();
            return few.size() < slots.size() ? few : List.of();
        }

        /** Whether something went wrong with one of them, so that they have to be seen. */
        public boolean isCaseAsked() {
            return inSomeCases().stream().anyMatch(slot -> !slot.error().isBlank());
        }
    }

    /** How much a paper is needed; {@code MINE}: in the case that its owner ticked before they began. One that was sent for an answer given earlier may have become superfluous. */
    public enum Need {
        NEEDED,
        MINE,
        OPTIONAL,
        SUPERFLUOUS
    }

    /**
     * A paper that is asked for.
     *
     * @param key names the slot in addresses; also the anchor of its errors
     * @param group in which case it is needed, in the words of the procedure; blank: always
     * @param because the answers for which it is needed, in words; blank when it is always asked for
     * @param blank where it is got to be filled in; null when there is none
     * @param error blank when all is well
     */
    public record Slot(
            String key,
            String name,
            String group,
            String because,
            int originals,
            int copies,
            Need need,
            String template,
            @Nullable String blank,
            List<FileLine> files,
            String error) {

        public boolean isFull(int mostFiles) {
            return files.size() >= mostFiles;
        }

        /** Whether there are several files and all of them can be put together. */
        public boolean canBeBound() {
            return files.size() > 1 && files.stream().allMatch(FileLine::canBeTurned);
        }

        public boolean isNeeded() {
            return need == Need.NEEDED;
        }

        public boolean isMine() {
            return need == Need.MINE;
        }

        /** Whether the check has to name it: what few have to send and nobody asked for is left out. */
        public boolean isWorthALine() {
            return need != Need.OPTIONAL || group.isBlank() || !because.isBlank() || !files.isEmpty();
        }

        public boolean isSuperfluous() {
            return need == Need.SUPERFLUOUS;
        }

        boolean isOnlyInSomeCase() {
            return need == Need.OPTIONAL && because.isBlank() && !group.isBlank() && files.isEmpty();
        }

        boolean isMissing() {
            return isNeeded() && files.isEmpty();
        }
    }

    /** A paper to have at hand; nothing is sent. */
    public record Shown(String name, String group) {}

    /** A file that was put into a slot. */
    public record FileLine(String id, String name, long sizeInBytes, String href) {

        /** A picture or a PDF, going by the name, which the vault has held to the content. */
        public boolean canBeTurned() {
            return name.toLowerCase(Locale.ROOT).matches(".*\\.(pdf|jpe?g|png)");
        }
    }
}
