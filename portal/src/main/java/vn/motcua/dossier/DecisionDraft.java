// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.wording.Document;
import vn.motcua.wording.Ruling;

/**
 * A decision at work.
 *
 * @param template the version of the template it began from
 * @param templateText that template, filled from the dossier
 * @param versions the oldest first; there is always one
 */
public record DecisionDraft(Ruling ruling, UUID template, String templateText, List<Version> versions) {

    public DecisionDraft {
        versions = List.copyOf(versions);
    }

    /** @param submittedAt when it went to whoever decides; null for one that was only saved */
    public record Version(
            int number,
            String text,
            String by,
            Instant at,
            @Nullable Instant submittedAt) {}

    public Version newest() {
        return versions.getLast();
    }

    public Optional<Version> find(int number) {
        return versions.stream().filter(version -> version.number() == number).findFirst();
    }

    /** What whoever decides has seen before: the last version that was submitted, else the one before the newest. */
    public Optional<Version> before() {
        var earlier = versions.subList(0, versions.size() - 1);
        return earlier.stream()
                .filter(version -> version.submittedAt() != null)
                .reduce((_, later) -> later)
                .or(() -> earlier.isEmpty() ? Optional.empty() : Optional.of(earlier.getLast()));
    }

    /** What it decides, in the words of its newest version; of a certificate, which has no subject, its title. */
    public String subject() {
        var document = Document.read(newest().text());
        return document.subject().isEmpty() ? document.title() : document.subject();
    }

    public Decision decision() {
        return ruling == Ruling.GRANTED ? Decision.GRANTED : Decision.REFUSED;
    }
}
