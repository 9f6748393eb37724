// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.motcua.agency.Unit;
import vn.motcua.agency.Units;
import vn.motcua.catalogue.Handlings;
import vn.motcua.catalogue.Procedures;
import vn.motcua.dossier.Status;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Role;
import vn.motcua.web.component.Choice;
import vn.motcua.web.component.Tone;

/** The names of offices, procedures, roles and states in the reader's language, from their codes. */
@Component
public class Names {

    private final Units units;
    private final Procedures procedures;
    private final Handlings handlings;
    private final MessageSource words;

    Names(Units units, Procedures procedures, Handlings handlings, MessageSource words) {
        this.units = units;
        this.procedures = procedures;
        this.handlings = handlings;
        this.words = words;
    }

    public String unit(String code, Locale reader) {
        return units.find(code).map(unit -> ofUnit(unit, reader)).orElse(code);
    }

    /** As the unit was called then: what was done before a reform stays under the old name. */
    public String unit(String code, Instant then, Locale reader) {
        return units.find(code, units.dateOf(then))
                .map(unit -> ofUnit(unit, reader))
                .orElse(code);
    }

    private static String ofUnit(Unit unit, Locale reader) {
        var name = unit.name(reader);
        return name.isBlank() ? unit.name() : name;
    }

    /** The unit with the one above it, since every department has a division of the same name; the code of one unknown. */
    public String unitAndAbove(String code, Locale reader) {
        var path = units.find(code).map(unit -> units.pathOf(code)).orElse(List.of());
        var above = path.size() > 2 ? unit(path.get(path.size() - 2).code(), reader) : "";
        return above.isEmpty() ? unit(code, reader) : unit(code, reader) + " – " + above;
    }

    /** An officer's own units, to choose one of them. */
    public List<Choice> unitsOf(Actor officer, Locale reader) {
        return officer.units().stream()
                .sorted()
                .map(unit -> Choice.of(unit, unitAndAbove(unit, reader)))
                .toList();
    }

    /** An officer's own units and those whose work they took over, with what was taken in there. */
    public List<Choice> registersOf(Actor officer, Locale reader) {
        var former = officer.units().stream()
                .flatMap(unit -> units.predecessorsOf(unit).stream())
                .distinct()
                .sorted()
                .map(unit -> Choice.of(unit, unitAndAbove(unit, reader)));
        return Stream.concat(unitsOf(officer, reader).stream(), former).toList();
    }

    /** All units of today, to choose one of them. */
    public List<Choice> units(Locale reader) {
        return units.all().stream()
                .sorted(Comparator.comparing(Unit::code))
                .map(unit -> Choice.of(unit.code(), unitAndAbove(unit.code(), reader)))
                .toList();
    }

    /** The name of a procedure; {@code vietnamese} is the name that is known already. */
    public String procedure(String code, String vietnamese, Locale reader) {
        return "en".equals(reader.getLanguage())
                ? procedures.find(code).map(found -> found.name().in(reader)).orElse(vietnamese)
                : vietnamese;
    }

    /** The name of a paper of a procedure; {@code vietnamese} is the name under which it was handed in. */
    public String paper(String procedure, String vietnamese, Locale reader) {
        return "en".equals(reader.getLanguage())
                ? procedures.find(procedure).stream()
                        .flatMap(found -> found.papers().stream())
                        .filter(paper -> paper.name().vi().equals(vietnamese))
                        .findFirst()
                        .map(paper -> paper.name().in(reader))
                        .orElse(vietnamese)
                : vietnamese;
    }

    /** The name of a step, or of what a process waits for; {@code vietnamese} is the name that is known already. */
    public String step(UUID process, String element, String vietnamese, Locale reader) {
        return "en".equals(reader.getLanguage())
                ? handlings
                        .process(process)
                        .findNode(element)
                        .map(node -> node.name(reader))
                        .orElse(vietnamese)
                : vietnamese;
    }

    /** The state of a dossier as its owner reads it, who may know how it was decided. */
    public String status(Status status, boolean refused, Locale reader) {
        return refused ? words.getMessage("dossier.notGranted", null, reader) : status(status, reader);
    }

    public String status(Status status, Locale reader) {
        return words.getMessage(status.messageKey(), null, reader);
    }

    /** The role of an officer at work on a step, from the name of an {@code identity.Role}. */
    public String role(String role, Locale reader) {
        return words.getMessage("track.role." + role, null, reader);
    }

    /** The duty that an officer holds at a unit, as a title. */
    public String duty(Role role, Locale reader) {
        return words.getMessage("officer.role." + role, null, reader);
    }

    public static Tone tone(Status status) {
        return switch (status) {
            case REGISTERED, ACCEPTED, IN_PROGRESS -> Tone.ACTIVE;
            case AWAITING_SUPPLEMENT, AWAITING_PAYMENT -> Tone.NEEDED;
            case NOT_ACCEPTED -> Tone.BAD;
            case WITHDRAWN, STOPPED -> Tone.CLOSED;
            case FINISHED, RETURNED -> Tone.GOOD;
        };
    }
}
