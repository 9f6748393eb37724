// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import vn.motcua.form.Answers;
import vn.motcua.identity.Actor;
import vn.motcua.vault.VaultFile;

/** Dossiers in the making. Each lies with its owner; to anybody else it does not exist. */
@Service
public class Drafts {

    /** Begins a draft, or finds the owner's unfinished one for the same procedure and unit. */
    public Draft start(Actor owner, String procedureCode, String unit) {
        throw new UnsupportedOperationException("being written");
    }

    public Optional<Draft> find(Actor owner, UUID id) {
        throw new UnsupportedOperationException("being written");
    }

    /** The unfinished ones, last saved first. */
    public List<Draft> of(Actor owner) {
        throw new UnsupportedOperationException("being written");
    }

    /** Keeps the answers given so far. */
    public Optional<Draft> save(Actor owner, UUID id, Answers answers) {
        throw new UnsupportedOperationException("being written");
    }

    public Optional<Draft> save(Actor owner, UUID id, Applicant applicant, Move.ReturnWay collect) {
        throw new UnsupportedOperationException("being written");
    }

    /** Puts a file of the owner's to a paper of the procedure. */
    public Optional<Draft> attach(Actor owner, UUID id, String paper, VaultFile file) {
        throw new UnsupportedOperationException("being written");
    }

    public Optional<Draft> detach(Actor owner, UUID id, UUID file) {
        throw new UnsupportedOperationException("being written");
    }

    public void discard(Actor owner, UUID id) {
        throw new UnsupportedOperationException("being written");
    }

    /** Files it, once: a second sending gives the first dossier. {@code again} as in {@link Filing}. */
    public FilingOutcome submit(Actor owner, UUID id, boolean again) {
        throw new UnsupportedOperationException("being written");
    }
}
