// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.motcua.agency.Units;
import vn.motcua.catalogue.Channel;
import vn.motcua.catalogue.Handling;
import vn.motcua.dossier.Outcome.Done;
import vn.motcua.dossier.filing.Filings;
import vn.motcua.dossier.filing.PaperDeclaration;
import vn.motcua.dossier.moving.Moves;
import vn.motcua.dossier.moving.Situation;
import vn.motcua.dossier.moving.Situations;
import vn.motcua.dossier.owning.Owners;
import vn.motcua.dossier.paper.Issuing;
import vn.motcua.dossier.paper.PaperForms;
import vn.motcua.dossier.reading.Lists;
import vn.motcua.dossier.reading.RegisterTable;
import vn.motcua.dossier.reading.ViewTable;
import vn.motcua.dossier.reading.Views;
import vn.motcua.dossier.rights.DossierRights;
import vn.motcua.dossier.rights.Standing;
import vn.motcua.identity.Actor;
import vn.motcua.platform.Slice;
import vn.motcua.printing.PrintedForm;

/**
 * The dossiers. Every method that changes or shows one asks {@link DossierRights}; a dossier somebody may not see is to
 * them the same as one that does not exist.
 */
@Service
public class Dossiers {

    private static final int REGISTER_LINES_AT_ONCE = 5_000;

    private final Filings filings;
    private final PaperDeclaration paperDeclaration;
    private final Moves moves;
    private final Situations situations;
    private final Lists lists;
    private final ViewTable viewTable;
    private final RegisterTable registerTable;
    private final Views views;
    private final PaperForms paperForms;
    private final Issuing issuing;
    private final Owners owners;
    private final Units units;

    Dossiers(
            Filings filings,
            PaperDeclaration paperDeclaration,
            Moves moves,
            Situations situations,
            Lists lists,
            ViewTable viewTable,
            RegisterTable registerTable,
            Views views,
            PaperForms paperForms,
            Issuing issuing,
            Owners owners,
            Units units) {
        this.filings = filings;
        this.paperDeclaration = paperDeclaration;
        this.moves = moves;
        this.situations = situations;
        this.lists = lists;
        this.viewTable = viewTable;
        this.registerTable = registerTable;
        this.views = views;
        this.paperForms = paperForms;
        this.issuing = issuing;
        this.owners = owners;
        this.units = units;
    }

    /** Hands a dossier in: at the counter, by post, by a program, or from a draft. */
    public FilingOutcome file(Actor actor, Filing filing) {
        return filings.file(actor, filing);
    }

    /**
     * Enters what is handed in at the counter and not taken in, because it is incomplete or cannot be taken in here: the
     * person leaves with form 02 or 03, and comes back under the same code. It need not be whole.
     */
    public FilingOutcome sendBack(Actor actor, Filing filing, SentBack why) {
        return filings.sendBack(actor, filing, why);
    }

    /**
     * What has to be answered at once when the declaration is on paper and typed later: paths in the form of the procedure,
     * see {@link vn.motcua.form.Form#neededFor}.
     */
    public Set<String> neededAtOnce(Handling handling, Channel channel) {
        return paperDeclaration.neededAtOnce(handling, channel);
    }

    /** Makes a move, whole or not at all. Whoever was slower than somebody else is told what happened. */
    public Outcome move(Actor actor, String code, Move move) {
        return moves.move(actor, normal(code), move);
    }

    /** A dossier to be led on by many moves, for whoever may see it. */
    public Optional<InHand> take(Actor actor, String code) {
        return moves.take(actor, normal(code)).map(loaded -> new InHand(loaded, situations));
    }

    /** As {@link #move(Actor, String, Move)}, for many moves on the same dossier. */
    public Outcome move(Actor actor, InHand dossier, Move move) {
        var quick = moves.move(actor, dossier.loaded(), move, dossier::becomes);
        if (quick.filter(Done.class::isInstance).isPresent()) {
            return quick.get();
        }
        var outcome = move(actor, dossier.code(), move);
        moves.take(actor, dossier.code()).ifPresent(dossier::becomes);
        return outcome;
    }

    /**
     * Takes a dossier that was handed in at a counter into the account of a citizen, who signs in with the phone given
     * there, against the code on its receipt. Throws TooManyRequests for who tries too often.
     */
    public Outcome claim(Actor citizen, String code, String claim) {
        return owners.claim(citizen, normal(code), claim);
    }

    public Optional<DossierView> view(Actor actor, String code) {
        return whole(actor, code).map(situation -> views.whole(situation, moves.possible(situation)));
    }

    /** What the actor may do with it now; nothing for a dossier they may not see. */
    public List<PossibleMove> possibleMoves(Actor actor, String code) {
        return whole(actor, code).map(moves::possible).orElse(List.of());
    }

    private Optional<Situation> whole(Actor actor, String code) {
        return moves.whole(actor, normal(code));
    }

    /** How far a dossier is, for anyone who knows its code, however it is typed. */
    public Optional<Progress> progress(String code) {
        return moves.forEveryone(normal(code)).map(views::progress);
    }

    /** A code however it is typed. */
    static String normal(String typed) {
        return DossierCode.find(typed)
                .map(DossierCode::text)
                .orElseGet(() -> typed.strip().toUpperCase(Locale.ROOT));
    }

    /** The officer's tray, what is due first at the top. */
    public Slice<InboxRow> inbox(Actor actor, InboxFilter filter, @Nullable String cursor) {
        return lists.inbox(actor, filter, cursor);
    }

    /** Whose declarations lie on paper at the desks of a clerk, what is due first at the top. */
    public List<UntypedDossier> untyped(Actor actor) {
        return lists.untyped(actor);
    }

    /** The dossiers of a citizen, newest first. */
    public Slice<MyDossierRow> mine(Actor actor, @Nullable String cursor) {
        return lists.mine(actor, cursor);
    }

    /** What an officer may see and looks for. */
    public Slice<FoundDossier> search(Actor actor, DossierQuery query, @Nullable String cursor) {
        return lists.search(actor, query, cursor);
    }

    /** A paper as it was given out, for those who may see it; what is given out now stays so. */
    public Optional<IssuedPaper> issued(Actor actor, String code, FormNumber form, Locale locale) {
        return whole(actor, code)
                .filter(situation -> DossierRights.mayPrint(actor, form, situation.status()))
                .flatMap(situation -> issuing.issue(form, situation, locale));
    }

    /** A paper as it would be printed now, in any language; not kept. The control slip is the office's own. */
    public Optional<PrintedForm> printed(Actor actor, String code, FormNumber form, Locale locale) {
        return whole(actor, code)
                .filter(situation -> DossierRights.mayPrint(actor, form, situation.status()))
                .flatMap(situation -> paperForms.printed(
                        form,
                        views.everything(situation, List.of()),
                        situation.dossier().terms(),
                        locale));
    }

    /** What a move would send, before it is made; nothing when the actor cannot make it now. */
    public Optional<PrintedForm> preview(Actor actor, String code, Move move, Locale locale) {
        return whole(actor, code)
                .flatMap(situation -> moves.deadlineAfter(situation, move)
                        .flatMap(deadline -> paperForms.preview(
                                move,
                                views.everything(situation, List.of()),
                                situation.dossier().terms(),
                                deadline.dueAt(),
                                signature(actor, situation, move, locale),
                                locale)));
    }

    private String signature(Actor actor, Situation situation, Move move, Locale locale) {
        return situation
                .find(move.step())
                .flatMap(step -> actor.standsFor(step.assignee(), step.role(), step.unit()))
                .map(away -> paperForms.signedFor(actor.name(), away.name(), locale))
                .orElse(actor.name());
    }

    /** Why a move would be refused, to be said before it is made; nothing when it could be made. */
    public Optional<Outcome.Refused> refusalOf(Actor actor, String code, Move move) {
        return whole(actor, code).flatMap(situation -> moves.refusalOf(situation, move));
    }

    /**
     * The register of what a unit took in between two days (form 06 of 2018, 07 of 2025), for its officers. A long one
     * is printed in parts: each says with which day the next begins.
     */
    public Optional<PrintedForm> register(Actor actor, String unit, LocalDate from, LocalDate until, Locale locale) {
        return DossierRights.reachWithin(actor, units.presentOf(unit)).isEmpty()
                ? Optional.empty()
                : Optional.of(paperForms.register(
                        unit, from, registerTable.part(unit, from, until, REGISTER_LINES_AT_ONCE), locale));
    }

    /** Whether the actor may read this file of the vault because of this dossier. */
    public boolean mayRead(Actor actor, String code, UUID file) {
        var use = viewTable.findUse(normal(code), file);
        return use.isPresent()
                && moves.take(actor, normal(code))
                        .filter(loaded -> DossierRights.mayRead(
                                actor,
                                Standing.of(loaded.dossier(), null),
                                use.get(),
                                loaded.dossier().status()))
                        .isPresent();
    }
}
