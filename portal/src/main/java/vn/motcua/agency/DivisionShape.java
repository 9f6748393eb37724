// SPDX-License-Identifier: Apache-2.0
package vn.motcua.agency;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.imports.CsvRow;
import vn.motcua.imports.CsvRows;

/** The known files of administrative divisions, told apart by their headers, and how a record of each is read. */
enum DivisionShape {
    OURS("code", "level", "parent", "name", "full_name", "valid_from") {
        @Override
        Division read(CsvRow row) {
            return division(
                    row,
                    row.oneOf("level", Level.class),
                    row.textOrNull("parent"),
                    row.date("valid_from"),
                    row.dateOrNull("valid_to"));
        }
    },
    /** Communes of the three tiers, in districts. */
    COMMUNES_OF_DISTRICTS("code", "district_code", "province_code", "name", "full_name") {
        @Override
        Division read(CsvRow row) {
            return division(row, Level.COMMUNE, row.text("district_code"), THREE_TIERS, LAST_OF_THREE_TIERS);
        }
    },
    /** Districts have codes of three digits, communes of two tiers five. */
    OF_PROVINCES("code", "province_code", "name", "full_name") {
        @Override
        Division read(CsvRow row) {
            return row.text("code").length() == DISTRICT_DIGITS
                    ? division(row, Level.DISTRICT, row.text("province_code"), THREE_TIERS, LAST_OF_THREE_TIERS)
                    : division(row, Level.COMMUNE, row.text("province_code"), TWO_TIERS, null);
        }
    },
    PROVINCES_BEFORE_2025("code", "name", "full_name", "new_code_34") {
        @Override
        Division read(CsvRow row) {
            return division(row, Level.PROVINCE, null, THREE_TIERS, LAST_OF_THREE_TIERS);
        }
    },
    PROVINCES_SINCE_2025("code", "name", "full_name", "members_63") {
        @Override
        Division read(CsvRow row) {
            return division(row, Level.PROVINCE, null, TWO_TIERS, null);
        }
    };

    static final LocalDate THREE_TIERS = LocalDate.of(2004, 1, 1);
    static final LocalDate LAST_OF_THREE_TIERS = LocalDate.of(2025, 6, 30);
    static final LocalDate TWO_TIERS = LocalDate.of(2025, 7, 1);

    private static final int DISTRICT_DIGITS = 3;
    private static final Map<String, String> ENGLISH = Map.of(
            "Tỉnh", "Province",
            "Thành phố", "City",
            "Quận", "District",
            "Huyện", "District",
            "Thị xã", "Town",
            "Phường", "Ward",
            "Xã", "Commune",
            "Thị trấn", "Township",
            "Đặc khu", "Special Zone");

    private final String[] columns;

    DivisionShape(String... columns) {
        this.columns = columns;
    }

    abstract Division read(CsvRow row);

    static Optional<DivisionShape> find(CsvRows rows) {
        return Arrays.stream(values())
                .filter(shape -> rows.hasColumns(shape.columns))
                .findFirst();
    }

    private static Division division(
            CsvRow row, Level level, @Nullable String parent, LocalDate from, @Nullable LocalDate to) {
        var name = row.required("name", "a name such as Phú Xuân");
        var fullName = row.required("full_name", "a full name such as Phường Phú Xuân");
        return new Division(
                row.required("code", "the national code"), level, parent, name, fullName, english(row, name), from, to);
    }

    private static String english(CsvRow row, String name) {
        if (!row.text("full_name_en").isEmpty()) {
            return row.text("full_name_en");
        }
        var type = row.text("full_name").replace(name, "").strip();
        return (name + " " + ENGLISH.getOrDefault(type, "")).strip();
    }
}
