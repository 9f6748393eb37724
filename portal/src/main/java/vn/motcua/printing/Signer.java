// SPDX-License-Identifier: Apache-2.0
package vn.motcua.printing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who signs a letter of the agency.
 *
 * @param capacity the lines above the name, e.g. "KT. GIÁM ĐỐC" and "PHÓ GIÁM ĐỐC"
 * @param seal what stands where signature and seal go, e.g. "Đã ký số ngày 05/9/2026"; nothing leaves the room empty
 */
public record Signer(
        List<String> capacity, String name, @Nullable String seal) {

    public Signer {
        capacity = List.copyOf(capacity);
    }
}
