// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.catalogue.Channel;
import vn.motcua.catalogue.Handling;
import vn.motcua.catalogue.NotHandledThere;
import vn.motcua.catalogue.Paper;
import vn.motcua.dossier.Draft.DraftFile;
import vn.motcua.dossier.Draft.Seen;
import vn.motcua.dossier.cosigning.CosignerTable;
import vn.motcua.dossier.cosigning.DraftContent;
import vn.motcua.dossier.filing.DraftTable;
import vn.motcua.dossier.filing.Filings;
import vn.motcua.dossier.rulebook.Rulebook;
import vn.motcua.dossier.state.Rows;
import vn.motcua.form.Answers;
import vn.motcua.identity.Actor;
import vn.motcua.platform.Ids;
import vn.motcua.vault.Vault;
import vn.motcua.vault.VaultFile;

/** Dossiers in the making. Each lies with its owner; to anybody else it does not exist. */
@Service
public class Drafts {

    private static final int MOST_LISTED = 100;

    private final DraftTable table;
    private final Rulebook rulebook;
    private final Filings filings;
    private final Dossiers dossiers;
    private final Vault vault;
    private final CosignerTable cosigners;
    private final DraftContent content;
    private final InstantSource clock;

    Drafts(
            DraftTable table,
            Rulebook rulebook,
            Filings filings,
            Dossiers dossiers,
            Vault vault,
            CosignerTable cosigners,
            DraftContent content,
            InstantSource clock) {
        this.table = table;
        this.rulebook = rulebook;
        this.filings = filings;
        this.dossiers = dossiers;
        this.vault = vault;
        this.cosigners = cosigners;
        this.content = content;
        this.clock = clock;
    }

    /** Begins a draft, or finds the owner's unfinished one for the same procedure, unit and form. */
    @Transactional
    public Draft start(Actor owner, String procedureCode, String unit) {
        var handling = handling(procedureCode, unit);
        return table.findFor(owner.id(), procedureCode, unit, handling.formVersion())
                .orElseGet(() -> begun(owner, handling, unit));
    }

    /** Begins a draft beside the unfinished ones: a second child, another house. */
    @Transactional
    public Draft startAnew(Actor owner, String procedureCode, String unit) {
        return begun(owner, handling(procedureCode, unit), unit);
    }

    /** What the owner said before they began: which cases of the procedure's checklist are theirs. */
    public void tellCases(Actor owner, UUID id, List<String> cases) {
        table.tellCases(owner.id(), id, cases);
    }

    private Handling handling(String procedureCode, String unit) {
        return rulebook.handling(procedureCode, unit, clock.instant())
                .orElseThrow(() -> new NotHandledThere(procedureCode, unit));
    }

    private Draft begun(Actor owner, Handling handling, String unit) {
        var now = clock.instant();
        var draft = new Draft(
                Ids.next(),
                owner.id(),
                handling.procedure().code(),
                Rows.nfc(handling.procedure().name().vi()),
                unit,
                handling.formVersion(),
                Answers.none(),
                null,
                null,
                List.of(),
                now,
                now,
                0,
                List.of());
        table.insert(draft);
        return draft;
    }

    /**
     * A new draft with the answers and papers of a dossier of the owner's that came to nothing, or the one that was made of it
     * before; nothing when it is not theirs, did not fail, or is not handled there any more.
     */
    @Transactional
    public Optional<Draft> reopen(Actor owner, String code) {
        return dossiers.view(owner, code)
                .filter(dossier -> dossier.mine() && mayBeReopened(dossier))
                .flatMap(dossier -> table.findReopened(owner.id(), dossier.id())
                        .or(() -> rulebook.handling(dossier.procedureCode(), dossier.receivingUnit(), clock.instant())
                                .map(handling -> reopened(owner, dossier, handling))));
    }

    /** It was refused, not taken in, or stopped. */
    public static boolean mayBeReopened(DossierView dossier) {
        var verdict = dossier.verdict();
        return dossier.status() == Status.NOT_ACCEPTED
                || dossier.status() == Status.STOPPED
                || dossier.dates().finished() != null && verdict != null && verdict.decision() == Decision.REFUSED;
    }

    private Draft reopened(Actor owner, DossierView dossier, Handling handling) {
        var draft = begun(owner, handling, dossier.receivingUnit());
        var seen = new Draft.Seen(draft.version(), "");
        table.save(owner.id(), draft.id(), seen, dossier.answers(), clock.instant());
        table.save(owner.id(), draft.id(), seen, dossier.applicant(), dossier.collect(), clock.instant());
        table.rememberReopened(draft.id(), dossier.id());
        lastPapers(dossier).forEach((name, files) -> reopenPaper(owner, draft, keyOf(name, dossier, handling), files));
        return find(owner, draft.id()).orElseThrow();
    }

    /** Of a paper that was handed in again only the last counts. */
    private static Map<String, List<DossierView.File>> lastPapers(DossierView dossier) {
        var papers = new LinkedHashMap<String, List<DossierView.File>>();
        dossier.papers().stream()
                .filter(paper -> paper.part() != DossierView.Paper.Part.RESULT)
                .filter(paper -> !paper.files().isEmpty())
                .forEach(paper -> papers.put(paper.name(), paper.files()));
        return papers;
    }

    private static Optional<String> keyOf(String name, DossierView dossier, Handling handling) {
        var acting = dossier.applicant().acting();
        return handling.procedure().papers().stream()
                .filter(paper -> Rows.nfc(paper.name().vi()).equals(name))
                .map(Paper::key)
                .findFirst()
                .or(() -> acting == null ? Optional.empty() : Optional.of(Capacity.PROOF));
    }

    /** What the counter scanned belongs to the clerk: the owner gets a file of their own with the same content. */
    private void reopenPaper(Actor owner, Draft draft, Optional<String> key, List<DossierView.File> files) {
        if (key.isEmpty()) {
            return;
        }
        for (var file : files) {
            var kept = vault.get(file.id());
            var own = kept.owner().equals(owner.id()) ? kept : vault.keepAgain(owner, kept);
            table.attach(draft.id(), key.get(), own, clock.instant());
        }
    }

    public Optional<Draft> find(Actor owner, UUID id) {
        return table.find(owner.id(), id);
    }

    /** The unfinished ones, last saved first. */
    public List<Draft> of(Actor owner) {
        return table.of(owner.id(), MOST_LISTED);
    }

    /** Keeps the answers given so far, unless another device has saved since they were seen. */
    @Transactional
    public SavedDraft save(Actor owner, UUID id, Seen seen, Answers answers) {
        return saved(owner, id, table.save(owner.id(), id, seen, answers, clock.instant()));
    }

    /** As the other, for the applicant and the way of the result. */
    @Transactional
    public SavedDraft save(Actor owner, UUID id, Seen seen, Applicant applicant, Move.ReturnWay collect) {
        return saved(owner, id, table.save(owner.id(), id, seen, applicant, collect, clock.instant()));
    }

    private SavedDraft saved(Actor owner, UUID id, boolean isKept) {
        return find(owner, id)
                .<SavedDraft>map(draft -> isKept ? new SavedDraft.Kept(draft) : new SavedDraft.NewerElsewhere(draft))
                .orElseGet(SavedDraft.Gone::new);
    }

    /** Puts a file of the owner's to a paper of the procedure, by its key. */
    @Transactional
    public Optional<Draft> attach(Actor owner, UUID id, String paper, VaultFile file) {
        if (!file.owner().equals(owner.id()) || find(owner, id).isEmpty()) {
            return Optional.empty();
        }
        table.attach(id, paper, file, clock.instant());
        return find(owner, id);
    }

    @Transactional
    public Optional<Draft> detach(Actor owner, UUID id, UUID file) {
        if (find(owner, id).isPresent()) {
            table.detach(id, file);
        }
        return find(owner, id);
    }

    /** Puts one file of the owner's in the place of others, so that the pages keep their order. */
    @Transactional
    public Optional<Draft> replace(Actor owner, UUID id, String paper, List<UUID> old, VaultFile file) {
        if (!file.owner().equals(owner.id()) || find(owner, id).isEmpty()) {
            return Optional.empty();
        }
        table.replace(id, paper, old, file);
        return find(owner, id);
    }

    @Transactional
    public void discard(Actor owner, UUID id) {
        if (find(owner, id).isPresent()) {
            cosigners.forget(id);
            table.delete(owner.id(), id);
        }
    }

    /** What keeps a draft from being filed, but for those who have to sign it too; nothing when all is there. */
    public Optional<FilingOutcome.NotFiled> objections(Actor owner, UUID id) {
        return find(owner, id).flatMap(draft -> filings.objections(owner, filing(draft, false)));
    }

    /** Whether it was left to those who sign it too. */
    public boolean isHandedOver(Actor owner, UUID id) {
        return find(owner, id).isPresent() && table.isHandedOver(id);
    }

    /**
     * Files it online, once: a second sending gives the first dossier. {@code again} as in {@link Filing}. The draft's id is
     * the key of the filing; the draft itself is gone afterwards.
     */
    public FilingOutcome submit(Actor owner, UUID id, boolean again) {
        var draft = find(owner, id);
        if (draft.isEmpty()) {
            return filings.earlier(owner, id.toString()).orElseGet(filings::draftIsGone);
        }
        if (!isSignedByAll(draft.get())) {
            return filings.isNotSigned();
        }
        var outcome =
                filings.file(owner, filing(draft.get(), again), draft.get().formVersion());
        if (outcome instanceof FilingOutcome.Filed filed) {
            cosigners.filed(id, filed.id());
            discard(owner, id);
        }
        return outcome;
    }

    private boolean isSignedByAll(Draft draft) {
        var digest = content.digest(draft);
        return cosigners.of(draft.id()).stream()
                .allMatch(row -> row.at(clock.instant(), digest).hasAgreed());
    }

    private static Filing filing(Draft draft, boolean again) {
        var applicant = draft.applicant();
        var collect = draft.collect();
        return new Filing(
                draft.procedureCode(),
                draft.unit(),
                Channel.ONLINE,
                applicant == null ? new Applicant("", "", "", "", "", null) : applicant,
                draft.answers().values(),
                papers(draft.files()),
                collect == null ? Move.ReturnWay.COUNTER : collect,
                draft.id().toString(),
                again,
                false);
    }

    private static List<NewPaper> papers(List<DraftFile> files) {
        Map<String, List<UUID>> byPaper = files.stream()
                .collect(Collectors.groupingBy(
                        DraftFile::paper,
                        LinkedHashMap::new,
                        Collectors.mapping(DraftFile::file, Collectors.toList())));
        return byPaper.entrySet().stream()
                .map(paper -> NewPaper.electronic(paper.getKey(), paper.getValue()))
                .toList();
    }
}
