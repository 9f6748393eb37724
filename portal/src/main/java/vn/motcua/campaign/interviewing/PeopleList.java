// SPDX-License-Identifier: Apache-2.0
package vn.motcua.campaign.interviewing;

import java.text.Normalizer;
import java.util.List;

/** Reads a list of people as a village keeps it: a line each, the address behind a semicolon or a tab. */
public final class PeopleList {

    private static final int MOST = 20_000;
    private static final int LONGEST = 200;

    private PeopleList() {}

    public static List<Listed> read(String lines) {
        return Normalizer.normalize(lines, Normalizer.Form.NFC)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .limit(MOST)
                .map(PeopleList::person)
                .toList();
    }

    private static Listed person(String line) {
        var sides = line.split("[;\\t]", 2);
        return new Listed(shortened(sides[0]), sides.length == 2 ? shortened(sides[1]) : "");
    }

    private static String shortened(String text) {
        return text.strip().substring(0, Math.min(LONGEST, text.strip().length()));
    }
}
