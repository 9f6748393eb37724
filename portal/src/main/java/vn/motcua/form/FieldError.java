// SPDX-License-Identifier: Apache-2.0
package vn.motcua.form;

import java.util.Locale;

/**
 * What is wrong with one answer, in the words the person who gave it reads.
 *
 * @param path the field, such as {@code children[0].name}
 * @param code stable, such as {@code required} or {@code not-after}
 */
public record FieldError(String path, String code, String messageVi, String messageEn) {

    public String message(Locale locale) {
        return new Bilingual(messageVi, messageEn).in(locale);
    }
}
