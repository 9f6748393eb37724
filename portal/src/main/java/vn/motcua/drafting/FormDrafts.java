// SPDX-License-Identifier: Apache-2.0
package vn.motcua.drafting;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.catalogue.FormVersion;
import vn.motcua.catalogue.Procedures;
import vn.motcua.catalogue.Publications;
import vn.motcua.form.Answers;
import vn.motcua.form.Form;
import vn.motcua.form.FormTest;
import vn.motcua.identity.Actor;
import vn.motcua.platform.Ids;
import vn.motcua.platform.Remembered;

/**
 * The drafts of forms: opened from the version that was published last, changed step by step by administrators, each
 * change told in the journal and taken back at will. A draft is a good form at any time.
 */
@Service
public class FormDrafts {

    private final FormDraftTable table;
    private final Publications publications;
    private final Procedures procedures;
    private final DraftChronicle chronicle;
    private final InstantSource clock;
    private final Remembered<String, Form> forms = new Remembered<>(50);

    FormDrafts(
            FormDraftTable table,
            Publications publications,
            Procedures procedures,
            DraftChronicle chronicle,
            InstantSource clock) {
        this.table = table;
        this.publications = publications;
        this.procedures = procedures;
        this.chronicle = chronicle;
        this.clock = clock;
    }

    /** Those that are open, the one changed last first; without their definitions. */
    public List<FormDraft> open() {
        return table.open();
    }

    /** The open draft for a procedure. */
    public Optional<FormDraft> find(String procedure) {
        return table.find(procedure);
    }

    /** The form of a draft; it is read once for each change. */
    public Form form(FormDraft draft) {
        return forms.get(
                draft.id() + "/" + draft.revision(),
                _ -> Form.read(draft.definition()).orThrow().with(clock));
    }

    /** The open draft for a procedure, opened now from its newest version if there is none; a first form if there is none. */
    @Transactional
    public FormDraft open(Actor actor, String procedure) {
        mayDraft(actor);
        var open = table.find(procedure);
        if (open.isPresent()) {
            return open.get();
        }
        var base = newest(procedure);
        var draft = draft(actor, procedure, base.map(FormVersion::id).orElse(null), beginning(procedure, base));
        if (table.insert(draft)) {
            chronicle.opened(draft, actor);
        }
        return table.find(procedure).orElseThrow();
    }

    private Optional<FormVersion> newest(String procedure) {
        return publications.formVersions(procedure).stream().findFirst();
    }

    private String beginning(String procedure, Optional<FormVersion> base) {
        return base.map(version -> standalone(publications.formFile(version.id())))
                .orElseGet(
                        () -> Definition.blank(procedures.get(procedure).name().vi()));
    }

    private static String standalone(String published) {
        return Form.readPublished(published).standalone();
    }

    private FormDraft draft(Actor actor, String procedure, @Nullable UUID base, String definition) {
        var now = clock.instant();
        return new FormDraft(
                Ids.next(),
                procedure,
                base,
                definition,
                0,
                DraftState.DRAFT,
                actor.id(),
                now,
                actor.id(),
                now,
                null,
                null);
    }

    /**
     * Makes one change.
     *
     * @param seen the mark of the sheet that was changed, as its reader saw it; empty where it does not matter
     */
    @Transactional
    public Changed change(Actor actor, String procedure, Edit edit, String seen) {
        mayDraft(actor);
        var found = table.lock(procedure);
        if (found.isEmpty()) {
            return new Changed.NoDraft();
        }
        var draft = found.get();
        if (!seen.isEmpty() && !seen.equals(mark(draft, edit))) {
            return new Changed.Overtaken(draft.changedBy(), draft.changedAt());
        }
        return switch (Editing.make(draft.definition(), edit)) {
            case Editing.Edited.Badly(var faults) -> new Changed.Refused(faults);
            case Editing.Edited.Well(var form, var at) -> make(actor, draft, edit, form, at);
        };
    }

    private Changed make(Actor actor, FormDraft draft, Edit edit, Form form, String at) {
        if (form.json().equals(draft.definition())) {
            return new Changed.Made(draft, at);
        }
        table.keepPast(draft);
        table.change(draft, form.json(), actor.id(), clock.instant());
        var changed = table.find(draft.procedure()).orElseThrow();
        forms.get(changed.id() + "/" + changed.revision(), _ -> form.with(clock));
        chronicle.changed(changed, actor, edit);
        return new Changed.Made(changed, at);
    }

    /** What whoever changes the same thing is compared by. */
    private static String mark(FormDraft draft, Edit edit) {
        var definition = draft.read();
        return switch (edit) {
            case Edit.ChangeTitle _ -> definition.title().mark();
            case Edit.ChangeQuestion change ->
                definition.question(change.at()).map(Sheet::mark).orElse("");
            case Edit.ChangePage change ->
                definition.page(change.at()).map(Sheet::mark).orElse("");
            case Edit.ChangeSection change ->
                definition
                        .section(change.at(), change.section())
                        .map(Sheet::mark)
                        .orElse("");
            case Edit.AddQuestion _,
                    Edit.AddBlock _,
                    Edit.RemoveQuestion _,
                    Edit.CopyQuestion _,
                    Edit.MoveQuestion _,
                    Edit.PlaceQuestion _,
                    Edit.AddPage _,
                    Edit.RemovePage _,
                    Edit.MovePage _,
                    Edit.AddSection _,
                    Edit.RemoveSection _,
                    Edit.AddTest _,
                    Edit.ChangeTest _,
                    Edit.RemoveTest _,
                    Edit.Replace _ -> String.valueOf(draft.revision());
        };
    }

    /** Takes the last change back, unless somebody has changed the draft since. */
    @Transactional
    public Changed undo(Actor actor, String procedure, int revision) {
        mayDraft(actor);
        var found = table.lock(procedure);
        if (found.isEmpty()) {
            return new Changed.NoDraft();
        }
        var draft = found.get();
        var past = table.findPast(draft.id());
        if (draft.revision() != revision) {
            return new Changed.Overtaken(draft.changedBy(), draft.changedAt());
        }
        if (past.isPresent()) {
            table.forgetPast(draft.id(), past.get().revision());
            table.change(draft, past.get().definition(), actor.id(), clock.instant());
            chronicle.undone(draft, actor);
        }
        return new Changed.Made(table.find(procedure).orElseThrow(), "");
    }

    public boolean canUndo(FormDraft draft) {
        return table.hasPast(draft.id());
    }

    /** The sample answers with which somebody tries a draft. */
    public Answers trial(Actor actor, FormDraft draft) {
        return table.findTrial(draft.id(), actor.id()).map(Answers::read).orElseGet(Answers::none);
    }

    @Transactional
    public void keepTrial(Actor actor, FormDraft draft, Answers answers) {
        mayDraft(actor);
        table.keepTrial(draft.id(), actor.id(), answers.json());
    }

    /** Every test of a draft, with what came of it. */
    public List<FormTest.Run> tests(FormDraft draft) {
        var form = form(draft);
        return form.tests().stream().map(test -> test.run(form)).toList();
    }

    /** What a draft changes in the version it began from; for a first form all of it is new. */
    public List<Difference> differences(FormDraft draft) {
        return draft.base() == null ? List.of() : differences(draft.base(), draft.definition());
    }

    /** What differs between two published versions. */
    public List<Difference> differences(UUID before, UUID after) {
        return differences(before, standalone(publications.formFile(after)));
    }

    private List<Difference> differences(UUID before, String after) {
        return Comparison.of(standalone(publications.formFile(before)), after);
    }

    /** The readable file of a published version. */
    public String file(UUID version) {
        return standalone(publications.formFile(version));
    }

    /** What happened to a draft, in order. */
    public List<DraftEvent> history(FormDraft draft) {
        return chronicle.of(draft);
    }

    static void mayDraft(Actor actor) {
        if (!actor.isAdministrator()) {
            throw new IllegalStateException("Only administrators change forms; the account " + actor.id() + " is none");
        }
    }
}
