// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import java.io.ByteArrayInputStream;
import java.text.Normalizer;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import vn.motcua.dossier.Outcome.Refused;
import vn.motcua.dossier.deciding.DecisionDraftTable;
import vn.motcua.dossier.deciding.DossierFacts;
import vn.motcua.dossier.paper.PaperForms;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Role;
import vn.motcua.platform.StorageFull;
import vn.motcua.printing.PrintedForm;
import vn.motcua.printing.Printing;
import vn.motcua.vault.Kept;
import vn.motcua.vault.Vault;
import vn.motcua.wording.Document;
import vn.motcua.wording.Placeholders;
import vn.motcua.wording.Template;
import vn.motcua.wording.Templates;

/**
 * The decision of a dossier while it is written. It begins from a template filled with what the dossier says; each saving
 * is a version; what whoever decides signs is printed then, and is the result of the dossier. Officers only, and only
 * until it is decided.
 */
@Service
public class DecisionDrafts {

    private static final int LONGEST = 30_000;
    private static final Locale VIETNAMESE = Locale.of("vi");

    private final DecisionDraftTable table;
    private final DossierFacts facts;
    private final Templates templates;
    private final PaperForms papers;
    private final Printing printing;
    private final Vault vault;
    private final InstantSource clock;

    DecisionDrafts(
            DecisionDraftTable table,
            DossierFacts facts,
            Templates templates,
            PaperForms papers,
            Printing printing,
            Vault vault,
            InstantSource clock) {
        this.table = table;
        this.facts = facts;
        this.templates = templates;
        this.papers = papers;
        this.printing = printing;
        this.vault = vault;
        this.clock = clock;
    }

    /** The draft of a dossier that an officer sees. */
    public Optional<DecisionDraft> find(Actor actor, DossierView dossier) {
        return actor.isOfficer() ? table.find(dossier.id()) : Optional.empty();
    }

    /** Whether the reader of a dossier is at work on a step of it, and nothing is decided yet. */
    public static boolean mayWrite(DossierView dossier) {
        return dossier.verdict() == null
                && dossier.moves().stream()
                        .anyMatch(move -> move.kind() == Move.Kind.COMPLETE || move.kind() == Move.Kind.DECIDE);
    }

    /** From what its decision can begin. */
    public List<Template> templates(DossierView dossier) {
        return templates.forProcedure(dossier.procedureCode());
    }

    /**
     * Begins a draft, or begins it anew; nothing is said when that went well.
     *
     * @param seen the number of the newest version as its author saw it; 0 where there was none
     */
    @Transactional
    public Optional<Refused> begin(Actor actor, DossierView dossier, UUID template, int seen) {
        if (dossier.toBeTyped()) {
            return notTyped();
        }
        if (!mayWrite(dossier)) {
            return Optional.of(Refused.because("DRAFT_NOT_NOW"));
        }
        var chosen = templates(dossier).stream()
                .filter(one -> one.id().equals(template))
                .findFirst();
        if (chosen.isEmpty()) {
            return Optional.of(Refused.at("template", "DRAFT_TEMPLATE_UNKNOWN"));
        }
        if (newest(dossier) != seen) {
            return overtaken();
        }
        var filled = Placeholders.fill(chosen.get().text(), facts.of(dossier));
        table.begin(dossier.id(), chosen.get().ruling(), template, filled, actor, clock.instant());
        var overtaken = insert(actor, dossier, seen + 1, clean(filled));
        if (overtaken.isPresent()) { // the text of whoever was first keeps their template
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        }
        return overtaken;
    }

    private int newest(DossierView dossier) {
        return table.find(dossier.id()).map(draft -> draft.newest().number()).orElse(0);
    }

    /** Saves a new version; a text that is the same as the newest makes none. */
    @Transactional
    public Optional<Refused> save(Actor actor, DossierView dossier, String text, int seen) {
        var draft = table.find(dossier.id());
        if (!mayWrite(dossier) || draft.isEmpty()) {
            return Optional.of(Refused.because("DRAFT_NOT_NOW"));
        }
        var clean = clean(text);
        if (clean.isEmpty()) {
            return Optional.of(Refused.at("text", "TEXT_IS_MISSING"));
        }
        if (clean.length() > LONGEST) {
            return Optional.of(Refused.at("text", "DRAFT_TOO_LONG", LONGEST));
        }
        if (draft.get().newest().text().equals(clean)) {
            return Optional.empty();
        }
        return draft.get().newest().number() == seen ? insert(actor, dossier, seen + 1, clean) : overtaken();
    }

    private Optional<Refused> insert(Actor actor, DossierView dossier, int number, String text) {
        return table.insert(dossier.id(), number, text, actor, clock.instant()) ? Optional.empty() : overtaken();
    }

    /** A decision is drafted from the declaration. */
    private static Optional<Refused> notTyped() {
        return Optional.of(Refused.because("DECLARATION_NOT_TYPED"));
    }

    private static Optional<Refused> overtaken() {
        return Optional.of(Refused.at("text", "DRAFT_OVERTAKEN"));
    }

    private static String clean(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .strip();
    }

    /** The names of the answers of the form, by placeholder, to tell what is still missing. */
    public Map<String, String> labels(DossierView dossier) {
        return facts.labels(dossier);
    }

    /** Why this version cannot go on as it is: newer by now, unfinished, or no whole document; nothing when it can. */
    public Optional<Refused> objection(DossierView dossier, int number) {
        var draft = table.find(dossier.id());
        if (draft.isEmpty() || draft.get().newest().number() != number) {
            return Optional.of(Refused.at("draft", "DRAFT_OVERTAKEN"));
        }
        var text = draft.get().newest().text();
        var missing = Placeholders.in(text);
        if (!missing.isEmpty()) {
            return Optional.of(Refused.at("draft", "DRAFT_UNFINISHED", named(dossier, missing)));
        }
        return Document.read(text).isWhole() ? Optional.empty() : Optional.of(Refused.at("draft", "DRAFT_NOT_WHOLE"));
    }

    private String named(DossierView dossier, List<String> missing) {
        var labels = labels(dossier);
        return String.join(
                "; ",
                missing.stream().map(name -> labels.getOrDefault(name, name)).toList());
    }

    /** Notes that a version went to whoever decides. */
    @Transactional
    public void submit(DossierView dossier, int number) {
        table.submit(dossier.id(), number, clock.instant());
    }

    /** A text as it would be printed, without a signature. */
    public PrintedForm preview(DossierView dossier, String text) {
        return papers.document(dossier, Document.read(text), "", clock.instant());
    }

    /** A template as it would be printed for an invented dossier of a unit. */
    public PrintedForm sample(String filled, String procedure, String unit) {
        return papers.sample(Document.read(filled), procedure, unit, clock.instant());
    }

    /**
     * Prints a version as whoever decides signs it, and keeps the file; from then on it never changes (decree 45/2020,
     * article 14).
     *
     * @param step that of the decision
     */
    public UUID sign(Actor actor, DossierView dossier, int number, UUID step) {
        var version = table.find(dossier.id())
                .flatMap(draft -> draft.find(number))
                .orElseThrow(() -> new IllegalStateException(
                        "The draft of " + dossier.code() + " has no version " + number + " to be signed"));
        var form = papers.document(
                dossier, Document.read(version.text()), signature(actor, dossier, step), clock.instant());
        var name = DossierView.resultName(dossier.code(), 1);
        return switch (vault.keep(actor, name, new ByteArrayInputStream(printing.pdf(form)))) {
            case Kept.Stored(var file) -> file.id();
            case Kept.Refused refused when refused.isForLackOfRoom() -> throw new StorageFull("the decision " + name);
            case Kept.Refused refused ->
                throw new IllegalStateException("The vault refuses our own paper " + name + ": " + refused.code());
        };
    }

    /** Who signs, and for whom, when they stand in for somebody. */
    private String signature(Actor actor, DossierView dossier, UUID step) {
        return dossier.steps().stream()
                .filter(one -> one.id().equals(step))
                .findFirst()
                .flatMap(one -> actor.standsFor(one.assignee(), Role.valueOf(one.role()), one.unit()))
                .map(away -> papers.signedFor(actor.name(), away.name(), VIETNAMESE))
                .orElse(actor.name());
    }
}
