// SPDX-License-Identifier: Apache-2.0
package vn.motcua.wording;

import java.text.Normalizer;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.administration.Area;
import vn.motcua.administration.Change;
import vn.motcua.administration.ChangeLog;
import vn.motcua.administration.Deed;
import vn.motcua.identity.Actor;
import vn.motcua.platform.Ids;

/**
 * The templates of decisions: written by administrators, tried, and published as versions that never change. A draft of a
 * decision goes on with the version it began from.
 */
@Service
public class Templates {

    static final int LONGEST = 30_000;

    private final TemplateTable table;
    private final ChangeLog changes;
    private final InstantSource clock;

    Templates(TemplateTable table, ChangeLog changes, InstantSource clock) {
        this.table = table;
        this.changes = changes;
        this.clock = clock;
    }

    /** The newest published version of each. */
    public List<Template> newest() {
        return table.newest();
    }

    /** Those at work, the one changed last first. */
    public List<TemplateDraft> drafts() {
        return table.drafts();
    }

    /** All published versions of one, the newest first. */
    public List<Template> versions(String procedure, Ruling ruling) {
        return table.versions(procedure, ruling);
    }

    public Optional<TemplateDraft> findDraft(String procedure, Ruling ruling) {
        return table.findDraft(procedure, ruling);
    }

    /** What a decision on this procedure begins from: its own template, else the general one; granting first. */
    public List<Template> forProcedure(String procedure) {
        return Stream.of(Ruling.values())
                .flatMap(ruling -> Stream.of(procedure, Template.GENERAL)
                        .flatMap(whose -> table.versions(whose, ruling).stream())
                        .limit(1))
                .toList();
    }

    /**
     * Keeps a template at work.
     *
     * @param seen the revision its author began from; 0 for a new one
     */
    @Transactional
    public Templated keep(Actor actor, String procedure, Ruling ruling, String text, int seen) {
        mustAdminister(actor);
        var clean = clean(text);
        if (clean.isEmpty()) {
            return Templated.Refused.because("EMPTY");
        }
        if (clean.length() > LONGEST) {
            return Templated.Refused.because("TOO_LONG", LONGEST);
        }
        var draft = new TemplateDraft(procedure, ruling, clean, seen, actor.id(), clock.instant());
        if (!table.put(draft)) {
            return Templated.Refused.because("OVERTAKEN");
        }
        note(actor, Deed.DRAFT_CHANGED, procedure, ruling);
        return new Templated.Done();
    }

    /**
     * Publishes a template at work as the next version.
     *
     * @param labels the answers of the procedure's form, by placeholder
     */
    @Transactional
    public Templated publish(Actor actor, String procedure, Ruling ruling, int seen, Map<String, String> labels) {
        mustAdminister(actor);
        var draft = table.findDraft(procedure, ruling);
        if (draft.isEmpty() || draft.get().revision() != seen) {
            return Templated.Refused.because("OVERTAKEN");
        }
        var text = draft.get().text();
        var refusal = objection(text, labels);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        var versions = table.versions(procedure, ruling);
        if (versions.stream().limit(1).anyMatch(newest -> newest.text().equals(text))) {
            return Templated.Refused.because("NOTHING_CHANGED");
        }
        var number = versions.isEmpty() ? 1 : versions.getFirst().number() + 1;
        var template = new Template(Ids.next(), procedure, ruling, number, text, actor.id(), clock.instant());
        if (!table.insert(template)) {
            return Templated.Refused.because("OVERTAKEN");
        }
        table.deleteDraft(procedure, ruling);
        changes.note(actor.doer(), change(Deed.PUBLISHED, procedure, ruling).saying("wording.noted.version", number));
        return new Templated.Done();
    }

    /** What keeps a text from being a template: no title, no words, or a placeholder that no dossier could fill. */
    public static Optional<Templated.Refused> objection(String text, Map<String, String> labels) {
        var unknown = Placeholders.in(text).stream()
                .filter(name -> !Placeholders.isKnown(name, labels))
                .toList();
        if (!unknown.isEmpty()) {
            return Optional.of(Templated.Refused.because("UNKNOWN_PLACEHOLDER", braced(unknown)));
        }
        if (text.replaceAll("\\{\\{[^{}]*}}", "").matches("(?s).*(\\{\\{|}}).*")) {
            return Optional.of(Templated.Refused.because("BROKEN_PLACEHOLDER"));
        }
        return Document.read(text).isWhole()
                ? Optional.empty()
                : Optional.of(Templated.Refused.because("NO_TITLE_OR_TEXT"));
    }

    private static String braced(List<String> names) {
        return String.join(", ", names.stream().map(name -> "{{" + name + "}}").toList());
    }

    /** Gives up a template at work; what was published stays. */
    @Transactional
    public void discard(Actor actor, String procedure, Ruling ruling) {
        mustAdminister(actor);
        table.deleteDraft(procedure, ruling);
        note(actor, Deed.DISCARDED, procedure, ruling);
    }

    private void note(Actor actor, Deed deed, String procedure, Ruling ruling) {
        changes.note(actor.doer(), change(deed, procedure, ruling));
    }

    private static Change change(Deed deed, String procedure, Ruling ruling) {
        return Change.of(Area.TEMPLATES, deed, procedure + "/" + ruling, procedure)
                .saying("deciding.ruling." + ruling);
    }

    static String clean(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .strip();
    }

    private static void mustAdminister(Actor actor) {
        if (!actor.isAdministrator()) {
            throw new IllegalStateException(
                    "Only administrators change templates; the account " + actor.id() + " is none");
        }
    }
}
