// SPDX-License-Identifier: Apache-2.0
package vn.motcua.catalogue;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Something in a procedure that looks wrong, or that nothing confirms. It is kept as given and shown to the
 * administrator, never guessed.
 *
 * @param code what is doubtful, stable: {@code limit-without-unit}, {@code impossible-fee}, …; its words are in messages {@code procedures.doubt.CODE}
 * @param field where: {@code channels[0].time}
 * @param value what stands there
 */
public record Doubt(String code, String field, String value) {

    /** A source says something else of a fact that people here have changed ({@link Reconciliation}). */
    public static final String SOURCE_DIFFERS = "source-differs";

    /** What changes nothing for who files, such as a slip in the source. */
    private static final Set<String> FOR_THE_OFFICE_ONLY =
            Set.of("legal-number", "result-code", "channel-repeated", SOURCE_DIFFERS);

    private static final Pattern ROW = Pattern.compile("(channels|papers|results)\\[(\\d+)](.*)");

    /** The row of a list that it is about: {@code channels[0].time} is of row 0 of {@code channels}. */
    public record Row(String list, int number, String within) {}

    /** The fact of the procedure that it is about: {@code channels}, {@code decision}. */
    public String fact() {
        return field.replaceFirst("[\\[.].*", "");
    }

    /** Nothing for a doubt about a fact as a whole. */
    public Optional<Row> row() {
        var place = ROW.matcher(field);
        return place.matches()
                ? Optional.of(new Row(place.group(1), Integer.parseInt(place.group(2)), place.group(3)))
                : Optional.empty();
    }

    /** The same of another row of its list. */
    public Doubt atRow(Row row, int number) {
        return new Doubt(code, row.list() + "[" + number + "]" + row.within(), value);
    }

    /** Whether somebody who files should know, and ask first. */
    public boolean concernsCitizens() {
        return !FOR_THE_OFFICE_ONLY.contains(code);
    }
}
