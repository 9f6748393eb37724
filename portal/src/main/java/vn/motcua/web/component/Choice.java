// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.component;

/** One answer among several; the hint may be blank. */
public record Choice(String value, String text, String hint) {

    public static Choice of(String value, String text) {
        return new Choice(value, text, "");
    }
}
