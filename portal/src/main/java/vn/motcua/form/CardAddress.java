// SPDX-License-Identifier: Apache-2.0
package vn.motcua.form;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.motcua.form.Places.Place;

/**
 * The address of a card as a place to choose. Cards issued since July 2025 end with commune and province as they are now; those
 * before end with commune, district and province of their time, whose names may mean other places today: of these only the
 * province is taken, where there is still one of that name.
 */
record CardAddress(Places places, CitizenCard card) {

    private static final LocalDate TWO_LEVELS = LocalDate.of(2025, 7, 1);
    private static final Pattern KIND = Pattern.compile(
            "^(tỉnh|thành phố|tp\\.?|phường|p\\.|xã|x\\.|thị trấn|tt\\.|đặc khu) *", Pattern.UNICODE_CHARACTER_CLASS);

    /** The answers of a place; those that cannot be told are left out. */
    Map<String, Object> chosen() {
        var chosen = new LinkedHashMap<String, Object>();
        var parts = parts();
        var province = parts.isEmpty() ? Optional.<Place>empty() : named(places.provinces(), parts.getLast());
        var commune = province.flatMap(found -> commune(found, parts));
        var street = Math.max(0, parts.size() - (commune.isPresent() ? 2 : 3));
        if (street > 0) {
            chosen.put(PlaceChoice.DETAIL, String.join(", ", parts.subList(0, street)));
        }
        province.ifPresent(found -> chosen.put(PlaceChoice.PROVINCE, found.code()));
        commune.ifPresent(found -> chosen.put(PlaceChoice.COMMUNE, found.code()));
        return chosen;
    }

    private List<String> parts() {
        return Arrays.stream(card.address().split(","))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private Optional<Place> commune(Place province, List<String> parts) {
        var isOfToday = card.issued().filter(day -> !day.isBefore(TWO_LEVELS)).isPresent();
        return isOfToday && parts.size() > 1
                ? named(places.communes(province.code()), parts.get(parts.size() - 2))
                : Optional.empty();
    }

    /** The only one of this name, with or without its kind before it. */
    private static Optional<Place> named(List<Place> among, String name) {
        var found = among.stream()
                .filter(place -> bare(place.nameVi()).equals(bare(name)))
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static String bare(String name) {
        return KIND.matcher(name.toLowerCase(Locale.ROOT)).replaceFirst("");
    }
}
