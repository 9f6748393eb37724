// SPDX-License-Identifier: Apache-2.0
package vn.motcua.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.motcua.imports.CsvRow;
import vn.motcua.imports.CsvRows;

/** The provinces of both divisions; they come with the program. */
@Component
public class Places {

    private static final int MOST = 200;

    private final List<Place> all;

    Places() {
        this.all = read();
    }

    private static List<Place> read() {
        try (var rows = CsvRows.read(new ClassPathResource("starter/index-places.csv").getInputStream())) {
            return new ArrayList<>(rows.next(MOST).stream().map(Places::place).toList());
        } catch (IOException e) {
            throw new UncheckedIOException("The list of provinces is missing from the program", e);
        }
    }

    private static Place place(CsvRow row) {
        return new Place(
                row.text("code"),
                row.oneOf("division", Division.class),
                row.text("name"),
                row.text("name_en"),
                row.text("region"),
                row.textOrNull("successor"),
                "yes".equals(row.text("central")));
    }

    /** In the order of their codes, which runs from north to south. */
    public List<Place> of(Division division) {
        return all.stream().filter(place -> place.division() == division).toList();
    }

    /** The cities directly under central government. */
    public List<Place> cities(Division division) {
        return of(division).stream().filter(Place::isCentral).toList();
    }

    public Optional<Place> find(Division division, String code) {
        return all.stream()
                .filter(place -> place.division() == division && place.code().equals(code))
                .findFirst();
    }

    /** The provinces of 63 that a province of 34 was made of, in the order of their codes. */
    public List<Place> membersOf(Place merged) {
        return of(Division.OF_63).stream()
                .filter(place -> merged.code().equals(place.successor()))
                .toList();
    }
}
