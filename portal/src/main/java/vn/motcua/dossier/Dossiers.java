// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.dossier.DossierTable.Loaded;
import vn.motcua.dossier.Outcome.Done;
import vn.motcua.dossier.Outcome.Refused;
import vn.motcua.dossier.SearchTable.Keyed;
import vn.motcua.identity.Actor;
import vn.motcua.platform.Cursor;
import vn.motcua.platform.Slice;
import vn.motcua.printing.PrintedForm;

/**
 * The dossiers. Every method that changes or shows one asks {@link DossierRights}; a dossier somebody may not see is to
 * them the same as one that does not exist.
 */
@Service
public class Dossiers {

    /** How often a move is decided anew because somebody else moved the dossier in between. */
    private static final int ATTEMPTS = 20;

    private static final int MY_PAGE = 25;

    private final Filings filings;
    private final FilingRules filingRules;
    private final DossierTable table;
    private final InboxTable inbox;
    private final SearchTable search;
    private final ViewTable viewTable;
    private final Views views;
    private final PaperForms paperForms;
    private final Situations situations;
    private final Colleagues colleagues;
    private final Chronicle chronicle;
    private final TransactionTemplate transaction;
    private final InstantSource clock;

    Dossiers(
            Filings filings,
            FilingRules filingRules,
            DossierTable table,
            InboxTable inbox,
            SearchTable search,
            ViewTable viewTable,
            Views views,
            PaperForms paperForms,
            Situations situations,
            Colleagues colleagues,
            Chronicle chronicle,
            TransactionTemplate transaction,
            InstantSource clock) {
        this.filings = filings;
        this.filingRules = filingRules;
        this.table = table;
        this.inbox = inbox;
        this.search = search;
        this.viewTable = viewTable;
        this.views = views;
        this.paperForms = paperForms;
        this.situations = situations;
        this.colleagues = colleagues;
        this.chronicle = chronicle;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Hands a dossier in: at the counter, by post, by a program, or from a draft. */
    public FilingOutcome file(Actor actor, Filing filing) {
        return filings.file(actor, filing);
    }

    /** Makes a move, whole or not at all. Whoever was slower than somebody else is told what happened. */
    public Outcome move(Actor actor, String code, Move move) {
        for (var attempt = 0; attempt < ATTEMPTS; attempt++) {
            var outcome = tryMove(actor, normal(code), move);
            if (outcome.isPresent()) {
                return outcome.get();
            }
        }
        throw new IllegalStateException("Dossier " + code + " was moved by others " + ATTEMPTS
                + " times while a move was decided; look for a program that moves it in a loop");
    }

    /** Nothing when the dossier was moved by somebody else in between. */
    private Optional<Outcome> tryMove(Actor actor, String code, Move move) {
        var loaded = table.find(code, move.step(), move instanceof Move.StepBack back ? back.to() : null);
        return loaded.isEmpty() ? Optional.of(Refused.because("UNKNOWN")) : tryMove(actor, loaded.get(), move, _ -> {});
    }

    private Optional<Outcome> tryMove(Actor actor, Loaded loaded, Move move, Consumer<Change> written) {
        if (!maySee(actor, loaded)) {
            return Optional.of(Refused.because("UNKNOWN"));
        }
        if (!filingRules.areOf(actor, MovedFiles.of(move))) {
            return Optional.of(Refused.at("files", "FILE_IS_UNKNOWN"));
        }
        var situation = situations.of(loaded, actor);
        return switch (new Moves(situation, colleagues).decide(move)) {
            case Ruling.Denied denied -> Optional.of(denied.refused());
            case Ruling.Granted granted ->
                filingRules
                        .amend(granted.change())
                        .<Optional<Outcome>>map(Optional::of)
                        .orElseGet(() -> write(granted.change(), written));
        };
    }

    private Optional<Outcome> write(Change change, Consumer<Change> then) {
        var written = transaction.execute(_ -> {
            if (!table.write(change)) {
                return false;
            }
            chronicle.tell(Chronicle.moved(change));
            return true;
        });
        if (!Boolean.TRUE.equals(written)) {
            return Optional.empty();
        }
        then.accept(change);
        return Optional.of(
                new Done(change.situation().dossier().code(), change.state().status()));
    }

    /** A dossier to be led on by many moves, for whoever may see it. */
    public Optional<InHand> take(Actor actor, String code) {
        return table.find(normal(code), null, null)
                .filter(loaded -> maySee(actor, loaded))
                .map(loaded -> new InHand(loaded, situations));
    }

    /** As {@link #move(Actor, String, Move)}, for many moves on the same dossier. */
    public Outcome move(Actor actor, InHand dossier, Move move) {
        var quick = tryMove(actor, dossier.loaded(), move, change -> dossier.becomes(change.after()));
        if (quick.filter(Done.class::isInstance).isPresent()) {
            return quick.get();
        }
        var outcome = move(actor, dossier.code(), move);
        table.find(dossier.code(), null, null).ifPresent(dossier::becomes);
        return outcome;
    }

    public Optional<DossierView> view(Actor actor, String code) {
        return whole(actor, code).map(situation -> views.whole(situation, moves(situation)));
    }

    /** What the actor may do with it now; nothing for a dossier they may not see. */
    public List<PossibleMove> possibleMoves(Actor actor, String code) {
        return whole(actor, code).map(this::moves).orElse(List.of());
    }

    private List<PossibleMove> moves(Situation situation) {
        return new Moves(situation, colleagues).possible();
    }

    private Optional<Situation> whole(Actor actor, String code) {
        return table.findWhole(normal(code))
                .filter(loaded -> maySee(actor, loaded))
                .map(loaded -> situations.of(loaded, actor));
    }

    private static boolean maySee(Actor actor, Loaded loaded) {
        return DossierRights.maySee(actor, Standing.of(loaded.dossier(), null));
    }

    /** How far a dossier is, for anyone who knows its code, however it is typed. */
    public Optional<Progress> progress(String code) {
        return table.findWhole(normal(code))
                .map(loaded -> situations.of(loaded, Actor.system()))
                .map(views::progress);
    }

    private static String normal(String typed) {
        return DossierCode.find(typed)
                .map(DossierCode::text)
                .orElseGet(() -> typed.strip().toUpperCase(Locale.ROOT));
    }

    /** The officer's tray, what is due first at the top. */
    public Slice<InboxRow> inbox(Actor actor, InboxFilter filter, @Nullable String cursor) {
        var rows = inbox.read(actor, filter, Cursor.read(cursor, 2), clock.instant(), filter.size() + 1);
        return Slice.of(rows, filter.size(), row -> Cursor.of(row.stepDueAt(), row.step()));
    }

    /** The dossiers of a citizen, newest first. */
    public Slice<MyDossierRow> mine(Actor actor, @Nullable String cursor) {
        var rows = search.mine(actor.id(), Cursor.read(cursor, 1), clock.instant(), MY_PAGE + 1);
        return Slice.of(rows, MY_PAGE, Keyed::key).map(Keyed::row);
    }

    /** What an officer may see and looks for. */
    public Slice<FoundDossier> search(Actor actor, DossierQuery query, @Nullable String cursor) {
        var units = unitsToSearch(actor, query.unit());
        if (units.isEmpty()) {
            return Slice.empty();
        }
        var rows = search.search(units, query, Cursor.read(cursor, 2), clock.instant(), query.size() + 1);
        return Slice.of(rows, query.size(), Keyed::key).map(Keyed::row);
    }

    private static List<String> unitsToSearch(Actor actor, @Nullable String unit) {
        var reach = DossierRights.reachOf(actor);
        if (unit == null) {
            return reach;
        }
        return DossierRights.upFrom(unit).anyMatch(reach::contains) ? List.of(unit) : List.of();
    }

    /** A printed paper of the dossier, for those who may see it; the control slip is the office's own. */
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
                .filter(situation -> new Moves(situation, colleagues).decide(move) instanceof Ruling.Granted)
                .flatMap(situation ->
                        paperForms.preview(move, views.everything(situation, List.of()), actor.name(), locale));
    }

    /** The register of what a unit took in between two days (form 06 of 2018, 07 of 2025), for its officers. */
    public Optional<PrintedForm> register(Actor actor, String unit, LocalDate from, LocalDate until, Locale locale) {
        return unitsToSearch(actor, unit).isEmpty()
                ? Optional.empty()
                : Optional.of(paperForms.register(unit, from, until, viewTable.register(unit, from, until), locale));
    }

    /** Whether the actor may read this file of the vault because of this dossier. */
    public boolean mayRead(Actor actor, String code, UUID file) {
        var use = viewTable.findUse(normal(code), file);
        return use.isPresent()
                && table.find(normal(code), null, null)
                        .filter(loaded -> DossierRights.mayRead(
                                actor,
                                Standing.of(loaded.dossier(), null),
                                use.get(),
                                loaded.dossier().status()))
                        .isPresent();
    }
}
