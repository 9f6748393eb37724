// SPDX-License-Identifier: Apache-2.0
package vn.motcua.catalogue;

import java.util.List;
import java.util.UUID;

/** The answer to a form or a process that was handed in to be published. */
public sealed interface Published {

    /** It is published; the same content as the latest version is that version. */
    record Version(UUID id, int number, boolean isNew) implements Published {}

    /** It is not, for these reasons, in words. */
    record Refused(List<String> reasons) implements Published {}
}
