// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.officer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;
import vn.motcua.agency.Unit;
import vn.motcua.agency.Units;
import vn.motcua.catalogue.Handlings;
import vn.motcua.dossier.Applicants;
import vn.motcua.form.Answers;
import vn.motcua.form.CitizenCard;
import vn.motcua.form.Form;
import vn.motcua.form.Places;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Role;
import vn.motcua.platform.Ids;
import vn.motcua.vault.Kept;
import vn.motcua.vault.Vault;
import vn.motcua.web.component.Problem;

/** Reads the sheet that a clerk fills in for the person at the counter, with the card that was scanned and the papers. */
@Component
class Reception {

    private static final String ID_NUMBER = "applicant.idNumber";
    private static final String RECEIVE = "next";

    /** Enter in any field presses the first button, which nobody sees. */
    private static final String ENTER = "enter";

    /** The number that was looked for already. */
    private static final String LOOKED_FOR = "looked";

    private final Handlings handlings;
    private final Applicants applicants;
    private final Units units;
    private final Vault vault;
    private final RefusalWords refusals;
    private final Places places;

    Reception(
            Handlings handlings,
            Applicants applicants,
            Units units,
            Vault vault,
            RefusalWords refusals,
            ObjectProvider<Places> places) {
        this.handlings = handlings;
        this.applicants = applicants;
        this.units = units;
        this.vault = vault;
        this.refusals = refusals;
        this.places = places.getIfAvailable(() -> Places.NONE);
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
    /** The sheet with nothing on it. */
    ReceptionSheet empty(CounterDesk desk) {
        return new ReceptionSheet(
                desk,
                formOf(desk),
                Answers.none(),
                Map.of("key", Ids.next().toString(), "collect", "COUNTER"),
                Map.of(),
                List.of(),
                "");
    }

    private Form formOf(CounterDesk desk) {
        return handlings.form(desk.handling().formVersion()).with(places);
    }

    ReceptionSheet read(
            Actor actor,
            CounterDesk desk,
            MultiValueMap<String, String> typed,
            MultiValueMap<String, MultipartFile> uploads,
            Locale locale)
            throws IOException {
        var form = formOf(desk);
        var problems = new ArrayList<Problem>();
        var scans = scans(actor, desk, typed, uploads, problems, locale);
        var answers = Answers.fromFields(form, typed);
        var button = button(typed);
        var isOfForm = !button.isEmpty() && !button.equals(ReceptionSheet.FIND_PERSON) && !SendingBack.isOwn(button);
        return new ReceptionSheet(
                desk,
                form,
                isOfForm ? form.press(answers, button) : answers,
                button.equals(ReceptionSheet.FIND_PERSON)
                        ? withPerson(actor, typed.toSingleValueMap())
                        : typed.toSingleValueMap(),
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
        filled.remove(ReceptionSheet.BORN);
        CitizenCard.read(typed.getOrDefault(ID_NUMBER, "")).ifPresent(card -> {
            filled.put(ID_NUMBER, card.idNumber());
            filled.put("applicant.name", card.name());
            filled.put("applicant.address", card.address());
            card.born().ifPresent(day -> filled.put(ReceptionSheet.BORN, day.toString()));
            filled.put(ReceptionSheet.CARD, "true");
        });
        var found = applicants.find(actor, filled.getOrDefault(ID_NUMBER, ""));
        found.ifPresent(person -> {
            filled.put("applicant.phone", person.phone());
            filled.put("applicant.email", person.email());
            if (!filled.containsKey(ReceptionSheet.CARD)) {
                filled.put("applicant.name", person.name());
                filled.put("applicant.address", person.address());
            }
        });
        filled.put(ReceptionSheet.FIND_PERSON, String.valueOf(found.isPresent()));
        return filled;
    }

    /**
     * A scanner, and a hand at a number, end with Enter, as if the dossier were to be received: what is known of the person is
     * filled in first.
     */
    private static String button(MultiValueMap<String, String> typed) {
        var action = Objects.toString(typed.getFirst("action"), "");
        var scanned = CitizenCard.read(Objects.toString(typed.getFirst(ID_NUMBER), ""));
        return scanned.isPresent() || isOnlyANumber(typed, action)
                ? ReceptionSheet.FIND_PERSON
                : action.equals(RECEIVE) || action.equals(ENTER) ? "" : action;
    }

    private static boolean isOnlyANumber(MultiValueMap<String, String> typed, String action) {
        return action.equals(ENTER)
                && Objects.toString(typed.getFirst("applicant.name"), "").isBlank()
                && !Objects.toString(typed.getFirst(ID_NUMBER), "").isBlank()
                && !Objects.equals(typed.getFirst(ID_NUMBER), typed.getFirst(LOOKED_FOR));
    }

    /** Scans sent before, and those that come now; a scan that is refused is a problem of its paper. */
    private Map<String, List<UUID>> scans(
            Actor actor,
            CounterDesk desk,
            MultiValueMap<String, String> typed,
            MultiValueMap<String, MultipartFile> uploads,
            List<Problem> problems,
            Locale locale)
            throws IOException {
        var scans = new HashMap<String, List<UUID>>();
        for (var key : desk.paperKeys().toList()) {
            var kept = new ArrayList<>(keptBefore(actor, Objects.toString(typed.getFirst("kept." + key), "")));
            for (var upload : uploads.getOrDefault("scan." + key, List.of())) {
                keep(actor, key, upload, kept, problems, locale);
            }
            scans.put(key, kept);
        }
        return scans;
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
}
