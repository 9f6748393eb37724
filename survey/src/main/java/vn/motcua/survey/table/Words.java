// SPDX-License-Identifier: Apache-2.0
package vn.motcua.survey.table;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A column of words as it is read: each different word once. */
final class Words {

    private static final Pattern DECIMAL_COMMA = Pattern.compile("[-+]?\\d+,\\d+");

    private final String name;
    private final Map<String, Integer> places = new HashMap<>();
    private int[] codes = new int[1024];
    private int size;
    private int numbers;
    private int firstOdd = -1;
    private int firstComma = -1;
    private int others;

    Words(String name) {
        this.name = name;
    }

    void add(String field) {
        if (size == codes.length) {
            codes = Arrays.copyOf(codes, size * 2);
        }
        var value = field.strip();
        codes[size] = Numbers.isMissing(value) ? Groups.NONE : place(value);
        size++;
    }

    private int place(String value) {
        if (Numbers.isNumber(value)) {
            numbers++;
        } else {
            noteWord(value);
        }
        var known = places.get(value);
        return known != null ? known : places.computeIfAbsent(composed(value), _ -> places.size());
    }

    /** Some systems write ế as three characters, others as one; both are the same word. */
    static String composed(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFC);
    }

    private void noteWord(String value) {
        firstOdd = firstOdd < 0 ? size : firstOdd;
        if (!DECIMAL_COMMA.matcher(value).matches()) {
            others++;
        } else if (firstComma < 0) {
            firstComma = size;
        }
    }

    TextColumn column() {
        var levels = places.keySet().stream().sorted().toList();
        var column = new TextColumn(name, recoded(levels), levels, numbers > 0 ? firstOdd : -1);
        if (others == 0 && firstComma >= 0) {
            throw BadData.at(
                    column,
                    firstComma,
                    "\"%s\" has a comma where a decimal point is needed: write %s.",
                    column.show(firstComma),
                    column.show(firstComma).replace(',', '.'));
        }
        return column;
    }

    private int[] recoded(List<String> levels) {
        var newPlaces = new int[levels.size()];
        places.forEach((word, place) -> newPlaces[place] = Collections.binarySearch(levels, word));
        var recoded = new int[size];
        Arrays.setAll(recoded, row -> codes[row] < 0 ? Groups.NONE : newPlaces[codes[row]]);
        return recoded;
    }
}
