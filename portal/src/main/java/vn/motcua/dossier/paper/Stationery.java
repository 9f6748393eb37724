// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.paper;

import java.net.URI;
import java.time.Instant;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.motcua.agency.Unit;
import vn.motcua.agency.Units;
import vn.motcua.printing.Contact;
import vn.motcua.printing.Language;
import vn.motcua.printing.Letterhead;
import vn.motcua.printing.RuleSet;

/** What stands on every paper of an office, whatever it is about: letterhead, contact, the address of the portal. */
@Component
class Stationery {

    private final Units units;
    private final MessageSource messages;
    private final RuleSet rules;
    private final String address;
    private final String place;

    Stationery(
            Units units,
            MessageSource messages,
            @Value("${motcua.rules:ND118_2025}") String rules,
            @Value("${motcua.address:http://localhost:8080}") String address,
            @Value("${motcua.place:Huế}") String place) {
        this.units = units;
        this.messages = messages;
        this.rules = RuleSet.valueOf(rules);
        this.address = address;
        this.place = place;
    }

    Letterhead letterhead(String unit, Instant at, Locale locale) {
        var superior = units.find(unit)
                .map(Unit::parent)
                .flatMap(units::find)
                .map(parent -> parent.name(locale))
                .orElse(null);
        return new Letterhead(rules, Language.of(locale), superior, nameOf(unit, locale), place, null, at);
    }

    /** Whom to ask: this officer, or the unit where nobody is named. */
    Contact contact(String unit, String officer, Locale locale) {
        var phone = units.find(unit).map(Unit::phone).filter(text -> !text.isBlank());
        return new Contact(officer.isBlank() ? nameOf(unit, locale) : officer, phone.orElse(null), address);
    }

    String nameOf(String unit, Locale locale) {
        return units.find(unit).map(known -> known.name(locale)).orElse(unit);
    }

    String say(String key, Locale locale, Object... args) {
        return words("dossier.form." + key, locale, args);
    }

    /** The words of any bundle. */
    String words(String key, Locale locale, Object... args) {
        return messages.getMessage(key, args, locale);
    }

    URI trackingPage(String code) {
        return URI.create(address + "/track/" + code);
    }

    /** The same page, which then offers to take the dossier into the account. */
    URI claimingPage(String code, String claim) {
        return URI.create(trackingPage(code) + "?claim=" + claim);
    }
}
