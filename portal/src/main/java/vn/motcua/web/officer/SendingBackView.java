// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.officer;

import java.util.List;
import java.util.stream.Stream;
import vn.motcua.web.officer.phrases.PhraseBar;
import vn.motcua.wording.Purpose;

/**
 * What the counter says about a dossier that it does not take in.
 *
 * @param missing what is missing by the sheet, or why it is refused
 * @param others what may be wrong besides, written only where it is
 * @param last what is said of the whole
 */
public record SendingBackView(
        Kind kind, List<MoveField> missing, List<MoveField> others, List<MoveField> last, PhraseBar phrases) {

    /** Form 02, or form 03. */
    public enum Kind {
        INCOMPLETE(Purpose.SUPPLEMENT),
        REFUSED(Purpose.REFUSAL);

        private final Purpose purpose;

        Kind(Purpose purpose) {
            this.purpose = purpose;
        }

        Purpose purpose() {
            return purpose;
        }
    }

    Stream<MoveField> fields() {
        return Stream.of(missing, others, last).flatMap(List::stream);
    }

    /** What may be wrong besides is shown at once where nothing is missing, or where something was written. */
    public boolean isOpen() {
        return missing.isEmpty()
                || others.stream()
                        .anyMatch(
                                field -> field.error() != null || !field.value().isBlank());
    }

    /** Whether the clerk's hands begin at this field. */
    public boolean beginsAt(MoveField field) {
        return fields().findFirst().filter(field::equals).isPresent();
    }
}
