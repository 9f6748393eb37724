// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.officer;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.motcua.agency.Unit;
import vn.motcua.agency.Units;
import vn.motcua.identity.Actor;
import vn.motcua.web.component.Choice;

/** Units and roles in words. */
@Component
class Offices {

    private final Units units;
    private final MessageSource messages;

    Offices(Units units, MessageSource messages) {
        this.units = units;
        this.messages = messages;
    }

    String name(String unit, Locale locale) {
        return units.find(unit).map(found -> found.name(locale)).orElse(unit);
    }

    /** The unit with the one above it, since every department has a division of the same name. */
    String fullName(String unit, Locale locale) {
        var path = units.pathOf(unit);
        var above = path.size() > 2 ? path.get(path.size() - 2).name(locale) : "";
        return above.isEmpty() ? name(unit, locale) : name(unit, locale) + " – " + above;
    }

    String role(String role, Locale locale) {
        return messages.getMessage("officer.role." + role, new Object[0], locale);
    }

    /** The officer's own units, to choose one of them. */
    List<Choice> own(Actor actor, Locale locale) {
        return actor.units().stream()
                .sorted()
                .map(unit -> Choice.of(unit, fullName(unit, locale)))
                .toList();
    }

    /** All units of today that can be asked for an opinion. */
    List<Choice> all(Locale locale) {
        return units.all().stream()
                .sorted(Comparator.comparing(Unit::code))
                .map(unit -> Choice.of(unit.code(), fullName(unit.code(), locale)))
                .toList();
    }
}
