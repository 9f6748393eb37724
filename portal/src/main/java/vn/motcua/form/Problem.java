// SPDX-License-Identifier: Apache-2.0
package vn.motcua.form;

/**
 * What is wrong in the definition of a form.
 *
 * @param path where: a field ({@code child.name}), a page, or empty for the whole file
 * @param code stable, such as {@code unknown-widget}
 */
public record Problem(String path, String code, Bilingual message) {

    @Override
    public String toString() {
        return (path.isEmpty() ? "" : path + ": ") + message.en() + " [" + code + "]";
    }
}
