// SPDX-License-Identifier: Apache-2.0
package vn.motcua.vault;

import java.util.List;
import vn.motcua.platform.StorageFull;

/** What became of a file that was handed in. */
public sealed interface Kept {

    record Stored(VaultFile file) implements Kept {}

    /**
     * The file was not taken.
     *
     * @param code stable, such as {@code FILE_EMPTY}
     * @param messageKey a key of the {@code vault} messages, which tells what to do
     */
    record Refused(String code, String messageKey, List<Object> args) implements Kept {

        /** Whether the fault is ours, and the same file may be taken another time. */
        public boolean isForLackOfRoom() {
            return code.equals(StorageFull.CODE);
        }
    }
}
