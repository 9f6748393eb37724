// SPDX-License-Identifier: Apache-2.0
package vn.motcua.vault;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** A module that keeps ids of files. A file that no holder names is unused, and may be destroyed once it is old enough. */
public interface FileHolder {

    /** Which of these files it needs. */
    Set<UUID> needed(Collection<UUID> files);
}
