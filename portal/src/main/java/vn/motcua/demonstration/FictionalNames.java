// SPDX-License-Identifier: Apache-2.0
package vn.motcua.demonstration;

import java.util.List;

/** Names nobody bears: every one has the word Mẫu (sample) in it. */
final class FictionalNames {

    private static final List<String> FAMILIES = List.of(
            "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Huỳnh", "Phan", "Vũ", "Võ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô",
            "Dương", "Lý", "Tôn");
    private static final List<String> MIDDLES = List.of("Thị", "Văn");
    private static final List<String> WOMEN = List.of(
            "Hương", "Lan", "Mai", "Thảo", "Quỳnh", "Ngọc", "Diệu", "Châu", "Hạnh", "Yến", "Loan", "Trang", "Xuân");
    private static final List<String> MEN = List.of(
            "An", "Bình", "Dũng", "Khánh", "Phúc", "Sơn", "Tâm", "Vinh", "Quang", "Đức", "Hải", "Long", "Thành");

    private FictionalNames() {}

    /** The n-th name; the first 442 differ. */
    static String of(int n) {
        var family = FAMILIES.get(Math.floorMod(n, FAMILIES.size()));
        var middle = MIDDLES.get(Math.floorMod(n / FAMILIES.size(), MIDDLES.size()));
        var given = middle.equals("Thị") ? WOMEN : MEN;
        return family + " " + middle + " Mẫu " + given.get(Math.floorMod(n / 34 + n, given.size()));
    }
}
