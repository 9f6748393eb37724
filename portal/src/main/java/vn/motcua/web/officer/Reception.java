// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.officer;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;
import vn.motcua.agency.Unit;
import vn.motcua.agency.Units;
import vn.motcua.catalogue.Channel;
import vn.motcua.catalogue.Handling;
import vn.motcua.catalogue.Handlings;
import vn.motcua.catalogue.Paper;
import vn.motcua.dossier.Applicant;
import vn.motcua.dossier.Applicants;
import vn.motcua.dossier.Capacity;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Filing;
import vn.motcua.dossier.FilingOutcome;
import vn.motcua.dossier.Move;
import vn.motcua.dossier.NewPaper;
import vn.motcua.form.Answers;
import vn.motcua.form.FieldError;
import vn.motcua.form.Form;
import vn.motcua.form.Places;
import vn.motcua.form.Prefill;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Role;
import vn.motcua.platform.Ids;
import vn.motcua.vault.Kept;
import vn.motcua.vault.Vault;
import vn.motcua.web.Names;
import vn.motcua.web.component.Choice;
import vn.motcua.web.component.Problem;

/** Reads and shows the sheet that a clerk fills in for the person at the counter. */
@Component
class Reception {

    private static final String PAPERS = "papers.";

    /** The button that looks for a person who has been here before. */
    private static final String FIND_PERSON = "person";

    private static final String ID_NUMBER = "applicant.idNumber";
    private static final String CARD = "card";

    /** The day of birth that a card says. */
    private static final String BORN = "card.born";

    private final Handlings handlings;
    private final Applicants applicants;
    private final Dossiers dossiers;
    private final Units units;
    private final Vault vault;
    private final Names names;
    private final RefusalWords refusals;
    private final MessageSource words;
    private final Places places;

    Reception(
            Handlings handlings,
            Applicants applicants,
            Dossiers dossiers,
            Units units,
            Vault vault,
            Names names,
            RefusalWords refusals,
            MessageSource words,
            ObjectProvider<Places> places) {
        this.handlings = handlings;
        this.applicants = applicants;
        this.dossiers = dossiers;
        this.units = units;
        this.vault = vault;
        this.names = names;
        this.refusals = refusals;
        this.words = words;
        this.places = places.getIfAvailable(() -> Places.NONE);
    }

    /** How a procedure is handled where the clerk sits; {@code units}: all where this clerk may receive it. */
    record Desk(Handling handling, String unit, List<String> units) {}

    /**
     * What the clerk sent.
     *
     * @param button a button inside the form, such as "add a row"; empty when the dossier is to be received
     */
    record Sheet(
            Desk desk,
            Form form,
            Answers answers,
            Map<String, String> typed,
            Map<String, List<UUID>> scans,
            List<Problem> problems,
            String button) {

        /** Nothing was typed yet. */
        boolean isNew() {
            return !typed.containsKey("applicant.name");
        }

        boolean isToBeFiled() {
            return button.isEmpty() && problems.isEmpty();
        }

        Filing filing() {
            var filing = whole();
            return "true".equals(typed.get(ReceptionView.ON_PAPER)) ? filing.onPaper() : filing;
        }

        Channel channel() {
            return "POST".equals(typed.get("channel")) ? Channel.POST : Channel.COUNTER;
        }

        private Filing whole() {
            return new Filing(
                    desk.handling().procedure().code(),
                    desk.unit(),
                    channel(),
                    applicant(),
                    answers.values(),
                    papers(),
                    way(),
                    typed.get("key"),
                    "true".equals(typed.get("again")),
                    true);
        }

        /** Once a person was found or a card was scanned, the declaration begins with what is known of them. */
        Prefill known() {
            return button.equals(FIND_PERSON) && field("submittedBy").isBlank()
                    ? new Prefill(
                            known("name"), known("idNumber"), born(), known("phone"), known("email"), known("address"))
                    : Prefill.NONE;
        }

        private @Nullable LocalDate born() {
            var born = typed.get(BORN);
            return born == null ? null : LocalDate.parse(born);
        }

        private @Nullable String known(String name) {
            return field(name).isBlank() ? null : field(name);
        }

        private Applicant applicant() {
            return new Applicant(
                    field("name"),
                    field("idNumber"),
                    field("phone"),
                    field("email"),
                    field("address"),
                    field("submittedBy").isBlank() ? null : field("submittedBy"),
                    new ActingFields(typed).representation());
        }

        private Move.ReturnWay way() {
            return Arrays.stream(Move.ReturnWay.values())
                    .filter(way -> way.name().equals(typed.get("collect")))
                    .findFirst()
                    .orElse(Move.ReturnWay.COUNTER);
        }

        private List<NewPaper> papers() {
            return paperKeys(desk)
                    .map(this::paper)
                    .filter(paper -> paper.originals() + paper.copies() > 0
                            || !paper.files().isEmpty())
                    .toList();
        }

        private NewPaper paper(String key) {
            return new NewPaper(
                    key, count("originals." + key), count("copies." + key), scans.getOrDefault(key, List.of()));
        }

        private int count(String field) {
            var number = typed.getOrDefault(field, "").strip();
            return number.matches("\\d{1,3}") ? Integer.parseInt(number) : 0;
        }

        private String field(String name) {
            return typed.getOrDefault("applicant." + name, "");
        }
    }

    /** The units at whose desk the actor may receive this procedure. */
    List<String> desksOf(Actor actor, String procedure) {
        return handlings.unitsFor(procedure).stream()
                .map(Unit::code)
                .filter(unit -> receivesFor(actor, unit))
                .toList();
    }

    private boolean receivesFor(Actor actor, String unit) {
        return actor.holds(Role.ONE_STOP_CLERK, unit)
                || units.findOneStopOf(unit)
                        .filter(desk -> actor.holds(Role.ONE_STOP_CLERK, desk.code()))
                        .isPresent();
    }

    ReceptionView empty(Desk desk, Locale locale) {
        var sheet = new Sheet(
                desk,
                formOf(desk),
                Answers.none(),
                Map.of("key", Ids.next().toString(), "collect", "COUNTER"),
                Map.of(),
                List.of(),
                "");
        return show(sheet, List.of(), List.of(), "", locale);
    }

    Sheet read(
            Actor actor,
            Desk desk,
            MultiValueMap<String, String> typed,
            MultiValueMap<String, MultipartFile> uploads,
            Locale locale)
            throws IOException {
        var form = formOf(desk);
        var problems = new ArrayList<Problem>();
        var scans = scans(actor, desk, typed, uploads, problems, locale);
        var answers = Answers.fromFields(form, typed);
        var button = button(typed);
        var isOfForm = !button.isEmpty() && !button.equals(FIND_PERSON);
        return new Sheet(
                desk,
                form,
                isOfForm ? form.press(answers, button) : answers,
                button.equals(FIND_PERSON) ? withPerson(actor, typed.toSingleValueMap()) : typed.toSingleValueMap(),
                scans,
                problems,
                button);
    }

    /**
     * What was typed, with what the card says that was scanned into the field of the number, and what the last dossier of
     * this number says of the person. Where both speak, the card is right: it is in the clerk's hand.
     */
    private Map<String, String> withPerson(Actor actor, Map<String, String> typed) {
        var filled = new HashMap<>(typed);
        filled.remove(BORN);
        CitizenCard.read(typed.getOrDefault(ID_NUMBER, "")).ifPresent(card -> {
            filled.put(ID_NUMBER, card.idNumber());
            filled.put("applicant.name", card.name());
            filled.put("applicant.address", card.address());
            card.born().ifPresent(day -> filled.put(BORN, day.toString()));
            filled.put(CARD, "true");
        });
        var found = applicants.find(actor, filled.getOrDefault(ID_NUMBER, ""));
        found.ifPresent(person -> {
            filled.put("applicant.phone", person.phone());
            filled.put("applicant.email", person.email());
            if (!filled.containsKey(CARD)) {
                filled.put("applicant.name", person.name());
                filled.put("applicant.address", person.address());
            }
        });
        filled.put(FIND_PERSON, String.valueOf(found.isPresent()));
        return filled;
    }

    /** A scanner ends with Enter, as if the dossier were to be received: a card first fills in the person. */
    private static String button(MultiValueMap<String, String> typed) {
        var action = Objects.toString(typed.getFirst("action"), "");
        var scanned = CitizenCard.read(Objects.toString(typed.getFirst(ID_NUMBER), ""));
        return scanned.isPresent() ? FIND_PERSON : action.equals("next") ? "" : action;
    }

    private Form formOf(Desk desk) {
        return handlings.form(desk.handling().formVersion()).with(places);
    }

    /** Scans sent before, and those that come now; a scan that is refused is a problem of its paper. */
    private Map<String, List<UUID>> scans(
            Actor actor,
            Desk desk,
            MultiValueMap<String, String> typed,
            MultiValueMap<String, MultipartFile> uploads,
            List<Problem> problems,
            Locale locale)
            throws IOException {
        var scans = new HashMap<String, List<UUID>>();
        for (var key : paperKeys(desk).toList()) {
            var kept = new ArrayList<>(keptBefore(actor, Objects.toString(typed.getFirst("kept." + key), "")));
            for (var upload : uploads.getOrDefault("scan." + key, List.of())) {
                keep(actor, key, upload, kept, problems, locale);
            }
            scans.put(key, kept);
        }
        return scans;
    }

    /** The papers of the procedure, and the one that may prove the right to hand in for another. */
    private static Stream<String> paperKeys(Desk desk) {
        return Stream.concat(
                desk.handling().procedure().papersToBring().stream().map(Paper::key), Stream.of(Capacity.PROOF));
    }

    private List<UUID> keptBefore(Actor actor, String ids) {
        return Stream.of(ids.split(","))
                .filter(id -> id.matches("[0-9a-f-]{36}"))
                .map(UUID::fromString)
                .filter(id -> vault.findOwn(actor, id).isPresent())
                .toList();
    }

    private void keep(
            Actor actor, String paper, MultipartFile upload, List<UUID> kept, List<Problem> problems, Locale locale)
            throws IOException {
        var name = Objects.toString(upload.getOriginalFilename(), "");
        if (upload.isEmpty() && name.isEmpty()) {
            return;
        }
        try (var content = upload.getInputStream()) {
            switch (vault.keep(actor, name, content)) {
                case Kept.Stored(var file) -> kept.add(file.id());
                case Kept.Refused refused -> problems.add(refusals.problem("scan." + paper, refused, locale));
            }
        }
    }

    /** The sheet again, with what is wrong beside each field. */
    ReceptionView again(Sheet sheet, List<FilingOutcome.Problem> refused, Locale locale) {
        var problems = new ArrayList<>(sheet.problems());
        refused.stream()
                .filter(problem -> !isOfForm(problem))
                .forEach(problem -> problems.add(problem(problem, locale)));
        return show(sheet, fieldErrors(refused), problems, "", locale);
    }

    ReceptionView filedBefore(Sheet sheet, FilingOutcome.FiledBefore before, Locale locale) {
        return show(sheet, List.of(), List.of(), before.code(), locale);
    }

    private static Problem problem(FilingOutcome.Problem problem, Locale locale) {
        var text = locale.getLanguage().equals("en") ? problem.messageEn() : problem.messageVi();
        var field = problem.field();
        return new Problem(field.startsWith(PAPERS) ? "scan." + field.substring(PAPERS.length()) : field, text);
    }

    /** Fields of the person and the papers are on this page; all others are the form's, which links to them itself. */
    private static boolean isOfForm(FilingOutcome.Problem problem) {
        var field = problem.field();
        return !field.isEmpty() && !field.startsWith("applicant.") && !field.startsWith(PAPERS);
    }

    private static List<FieldError> fieldErrors(List<FilingOutcome.Problem> problems) {
        return problems.stream()
                .filter(Reception::isOfForm)
                .map(problem ->
                        new FieldError(problem.field(), problem.code(), problem.messageVi(), problem.messageEn()))
                .toList();
    }

    private ReceptionView show(
            Sheet sheet, List<FieldError> errors, List<Problem> problems, String filedBefore, Locale locale) {
        var handling = sheet.desk().handling();
        var limit = handling.limits().get(Channel.COUNTER);
        var form = sheet.form().render(sheet.answers(), errors, locale, sheet.known());
        return new ReceptionView(
                handling.procedure().code(),
                handling.procedure().name().in(locale),
                limit == null ? "" : limit.text(locale),
                sheet.desk().unit(),
                sheet.desk().units().stream()
                        .map(unit -> Choice.of(unit, names.unitAndAbove(unit, locale)))
                        .toList(),
                sheet.typed().getOrDefault("key", ""),
                sheet.typed(),
                sheet.typed().containsKey(CARD) ? CARD : sheet.typed().get(FIND_PERSON),
                form,
                dossiers.neededAtOnce(handling, sheet.channel()),
                handling.procedure().papersToBring().stream()
                        .map(paper -> paper(sheet, paper, locale))
                        .toList(),
                line(sheet, Capacity.PROOF, word("acting.proof", locale), "", 0, 0, false),
                capacities(locale),
                ways(locale),
                Stream.concat(
                                problems.stream(),
                                form.errors().stream().map(error -> new Problem(error.anchor(), error.message())))
                        .toList(),
                filedBefore.isEmpty() ? null : filedBefore);
    }

    private static ReceptionView.PaperLine paper(Sheet sheet, Paper paper, Locale locale) {
        return line(
                sheet,
                paper.key(),
                paper.name().in(locale),
                paper.group().in(locale),
                expected(paper, paper.originals()),
                expected(paper, paper.copies()),
                paper.required());
    }

    private static ReceptionView.PaperLine line(
            Sheet sheet, String key, String name, String hint, int originals, int copies, boolean required) {
        var scans = sheet.scans().getOrDefault(key, List.of());
        return new ReceptionView.PaperLine(
                key,
                name,
                hint,
                sheet.isNew() ? originals : sheet.count("originals." + key),
                sheet.isNew() ? copies : sheet.count("copies." + key),
                required,
                String.join(",", scans.stream().map(UUID::toString).toList()),
                scans.size());
    }

    /** What the law asks for is filled in beforehand; the clerk corrects what differs. */
    private static int expected(Paper paper, int number) {
        return paper.required() && !paper.onlyShown() ? number : 0;
    }

    private List<Choice> ways(Locale locale) {
        return Arrays.stream(Move.ReturnWay.values())
                .map(way -> Choice.of(way.name(), word("officer.way." + way, locale)))
                .toList();
    }

    private List<Choice> capacities(Locale locale) {
        return Arrays.stream(Capacity.values())
                .map(capacity -> Choice.of(capacity.name(), word(capacity.messageKey(), locale)))
                .toList();
    }

    private String word(String key, Locale locale) {
        return words.getMessage(key, null, locale);
    }
}
