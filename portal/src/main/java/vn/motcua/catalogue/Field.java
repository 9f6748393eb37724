// SPDX-License-Identifier: Apache-2.0
package vn.motcua.catalogue;

/**
 * A field of administration, such as civil status or land.
 *
 * @param code the name without marks, for addresses: {@code ho-tich}
 */
public record Field(String code, Wording name) {

    public static Field of(Wording name) {
        return new Field(Folded.slug(name.vi()), name);
    }
}
