// SPDX-License-Identifier: Apache-2.0
package vn.motcua.platform;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** The marks of Vietnamese letters, which people leave out when they type in haste and text messages cannot carry. */
public final class Marks {

    private static final Pattern ANY = Pattern.compile("\\p{M}+");

    private Marks() {}

    /** The text without them, composed or not: {@code Đặng Thị Ý} becomes {@code Dang Thi Y}. Capitals stay. */
    public static String removedFrom(String text) {
        return ANY.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .replace('đ', 'd')
                .replace('Đ', 'D');
    }
}
