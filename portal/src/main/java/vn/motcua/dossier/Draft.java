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
 * @param version goes up with each saving of the answers or the applicant
 * @param cases of the procedure's checklist that the owner said are theirs, by their names there
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
        Instant savedAt,
        long version,
        List<String> cases) {

    public Draft {
        files = List.copyOf(files);
        cases = List.copyOf(cases);
    }

    /** The files for one paper of the procedure, by its key. */
    public List<DraftFile> filesOf(String paper) {
        return files.stream().filter(file -> file.paper().equals(paper)).toList();
    }

    public Optional<DraftFile> find(UUID file) {
        return files.stream().filter(one -> one.file().equals(file)).findFirst();
    }

    /** This draft as it would be with other answers; nothing is saved. */
    public Draft with(Answers others) {
        return new Draft(
                id,
                owner,
                procedureCode,
                procedureName,
                unit,
                formVersion,
                others,
                applicant,
                collect,
                files,
                startedAt,
                savedAt,
                version,
                cases);
    }

    /**
     * What somebody who saves had before their eyes.
     *
     * @param version of the draft when their page was opened
     * @param hand names their device: what it saved itself it may always replace
     */
    public record Seen(long version, String hand) {}

    /** A file of the vault for a paper of the procedure. */
    public record DraftFile(String paper, UUID file, String name, String mediaType, long sizeInBytes) {}
}
