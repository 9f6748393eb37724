// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.form.Answers;

/**
 * A dossier in the making. It lies with its owner only and is no dossier yet.
 *
 * @param formVersion to which it is pinned
 * @param applicant as typed so far; nothing before
 */
public record Draft(
        UUID id,
        UUID owner,
        String procedureCode,
        String procedureName,
        String unit,
        UUID formVersion,
        Answers answers,
        @Nullable Applicant applicant,
        Move.@Nullable ReturnWay collect,
        List<DraftFile> files,
        Instant startedAt,
        Instant savedAt) {

    public Draft {
        files = List.copyOf(files);
    }

    /** The files for one paper of the procedure, by its key. */
    public List<DraftFile> filesOf(String paper) {
        return files.stream().filter(file -> file.paper().equals(paper)).toList();
    }

    public Optional<DraftFile> find(UUID file) {
        return files.stream().filter(one -> one.file().equals(file)).findFirst();
    }

    /** A file of the vault for a paper of the procedure. */
    public record DraftFile(String paper, UUID file, String name, String mediaType, long sizeInBytes) {}
}
