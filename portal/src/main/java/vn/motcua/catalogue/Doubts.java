// SPDX-License-Identifier: Apache-2.0
package vn.motcua.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Collects what looks wrong in a procedure, for the administrator. */
final class Doubts {

    /** Nobody is asked for more sets of one paper; larger numbers are a year or a form number that slipped in. */
    static final int MOST_COPIES = 20;

    private static final Pattern ASSEMBLY_WITH_TAIL = Pattern.compile(".*/QH\\d{3,}");

    private final List<Doubt> found = new ArrayList<>();

    void add(String code, String field, String value) {
        found.add(new Doubt(code, field, value));
    }

    List<Doubt> found() {
        return List.copyOf(found);
    }

    /** A letter or number of the next column has grown onto the number: 60/2014/QH1360, 04/2020/TT-BTPN. */
    static boolean isLegalNumberWithTail(String number, List<String> all) {
        return ASSEMBLY_WITH_TAIL.matcher(number).matches() || all.stream().anyMatch(other -> isTail(number, other));
    }

    private static boolean isTail(String number, String other) {
        return number.length() == other.length() + 1 && number.startsWith(other);
    }
}
