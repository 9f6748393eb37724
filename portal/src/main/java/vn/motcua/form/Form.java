// SPDX-License-Identifier: Apache-2.0
package vn.motcua.form;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import tools.jackson.databind.node.ObjectNode;
import vn.motcua.platform.VietnamTime;

/**
 * A form: one JSON document, checked and compiled; immutable, safe to share and keep. The format is described in
 * {@code docs/form-format.md}. It judges with the system's clock and no places until told otherwise by {@link #with}.
 */
public final class Form {

    private final Structure structure;
    private final String json;
    private final Places places;
    private final InstantSource clock;

    private Form(Structure structure, String json, Places places, InstantSource clock) {
        this.structure = structure;
        this.json = json;
        this.places = places;
        this.clock = clock;
    }

    static Form of(Structure structure, String json) {
        return new Form(structure, json, Places.NONE, InstantSource.system());
    }

    /** Reads a definition; never throws for what its author wrote. */
    public static ReadForm read(String json) {
        return FormReader.read(json);
    }

    /**
     * Reads a definition that was published once. What this version of the portal would refuse is passed over, at worst
     * down to the bare questions: a dossier of long ago stays readable.
     */
    public static Form readPublished(String json) {
        return FormReader.readPublished(json);
    }

    /** The same form with these places to choose from. */
    public Form with(Places known) {
        return new Form(structure, json, known, clock);
    }

    /** The same form judging dates by this clock. */
    public Form with(InstantSource time) {
        return new Form(structure, json, places, time);
    }

    Structure structure() {
        return structure;
    }

    public Bilingual title() {
        return structure.title();
    }

    /** The definition as it was read. */
    public String json() {
        return json;
    }

    /** SHA-256 (hex) of the definition, whatever its white space: two forms with one digest ask and judge alike. */
    public String digest() {
        try {
            var canonical = Json.text(Json.tree(json)).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(canonical));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** The same definition, laid out to be read, with the content of {@code $defs} in the place of each reference. */
    public String standalone() {
        var whole = new References((ObjectNode) Json.tree(json), new Problems()).resolved((ObjectNode) Json.tree(json));
        var document = Json.newObject().put("$schema", SchemaRules.META_SCHEMA);
        document.setAll(whole);
        return Json.laidOut(document);
    }

    /** The sample answers kept with it, with what it must say of them. */
    public List<FormTest> tests() {
        return structure.tests();
    }

    /**
     * Tries an expression as if it stood at a part of the form.
     *
     * @param at the part's path in the definition ({@code children.age}); empty for a page or section
     */
    public Tried tryOut(String expression, String at, Tried.Use use, Answers answers) {
        return new Trial(structure, at, use).of(expression, evaluator(), answers, today());
    }

    /** The ids of all pages in order, whether visible or not. */
    public List<String> pageIds() {
        return structure.pages().stream().map(Structure.Page::id).toList();
    }

    /** The page on which a field stands, to lead from an error or a summary back to the question. */
    public String pageOf(String path) {
        return structure.pageOf(path).id();
    }

    /** Drops what is hidden, fills in what is computed, and judges the rest. Judging the result again changes nothing. */
    public Evaluation evaluate(Answers answers) {
        return evaluator().evaluate(answers);
    }

    /**
     * The parts that expressions over the whole form rest on, also through the conditions and computations of others; what
     * such an expression takes from elsewhere is passed over.
     *
     * @return paths in the definition ({@code children.name}), those of the blocks around included
     */
    public Set<String> neededFor(Collection<String> expressions) {
        var dependencies = new Dependencies(structure.root(), new Problems());
        var needed = new LinkedHashSet<String>();
        expressions.forEach(expression -> needed.addAll(dependencies.neededFor(expression)));
        return needed;
    }

    /**
     * Draws the answers given so far: also those that are not understood or not right, with their errors beside them. What
     * was not answered and not emptied shows what is suggested; it becomes an answer when the page is sent. Pages without a
     * visible question are left out.
     */
    public FormView render(Answers answers, List<FieldError> errors, Locale locale, Prefill prefill) {
        return new Renderer(structure, places, evaluator().settleForDrawing(answers, prefill), answers, errors, locale)
                .view();
    }

    /** Every question with an invented answer, also those that no case asks together: what a text may take from the form. */
    public Summary sample(RandomGenerator random, Locale locale) {
        var whole = new AnswerTree(structure.root(), SampleAnswers.every(this, random));
        return new Summariser(structure, places, locale).summary(new Evaluator.Settled(whole, Set.of()));
    }

    /** Whether a path is another one, or lies inside the block or row that it names. */
    public static boolean isWithin(String path, String above) {
        return Paths.isIn(path, above);
    }

    /** Every visible question with its answer, in the order of the form. */
    public Summary summary(Answers answers, Locale locale) {
        return new Summariser(structure, places, locale).summary(evaluator().settle(answers));
    }

    /**
     * Takes a submitted page into the answers kept so far and says what to show next: the same page when a button asked
     * for it, when something is wrong, or when answers brought up further questions; else the next visible page.
     */
    public Turn take(Answers kept, String pageId, Map<String, List<String>> httpForm) {
        var answers = turnPage(kept, pageId, Answers.fromFields(this, httpForm));
        return new Turning(this, pageId, httpForm).turn(answers);
    }

    /** The answers kept so far, with those of one page replaced by what was submitted on it. */
    public Answers turnPage(Answers kept, String pageId, Answers submitted) {
        return new Draft(structure, kept).turnPage(pageId, submitted);
    }

    /**
     * The answers kept so far, with those to the questions asked for, and no others, replaced by what was submitted.
     * Further questions belong to it when an answer brings them up, or makes them wrong.
     */
    public Corrected correct(Answers kept, Answers submitted, List<String> asked) {
        return new Correction(this, kept, submitted).of(asked);
    }

    /**
     * Whether the person whom a group or a row describes may show their card: one of its questions asks for it.
     *
     * @param group its path ({@code mother}, {@code signers[0]})
     */
    public boolean offersCard(Answers answers, String group) {
        return new CardTaker(structure, answers).isOffered(group);
    }

    /** The answers with what a card says of the person whom a group or a row describes; what stood there gives way. */
    public CardFilled fill(Answers answers, String group, CitizenCard card) {
        if (!offersCard(answers, group)) {
            throw new IllegalArgumentException("No question of \"%s\" asks for a card".formatted(group));
        }
        return new CardFilling(evaluator(), structure, places, answers, card).into(group);
    }

    /** Whether people answer it: a question that is not computed, or a place. */
    public boolean isAnsweredByPeople(String path) {
        return switch (structure.part(path)) {
            case Part.Question question -> !question.logic().isComputed();
            case Part.Block block -> block.place();
            case null, default -> false;
        };
    }

    /**
     * What a button of {@link FormView.ButtonView} does to answers: {@code add:children}, {@code remove:children[1]};
     * {@code choose:…} and anything else leave them as they are, the page is only drawn again.
     */
    public Answers press(Answers answers, String button) {
        return new Draft(structure, answers).press(button);
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), VietnamTime.ZONE);
    }

    Places places() {
        return places;
    }

    private Evaluator evaluator() {
        return new Evaluator(structure, places, today());
    }
}
