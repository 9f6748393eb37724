// SPDX-License-Identifier: Apache-2.0
package vn.motcua.platform.setup;

import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;

/**
 * A part of the set-up of a province, written as text files, one for each thing: units, calendars, procedures, processes. Beans of this
 * type are asked by the module {@code setup}, in the order given by Spring's {@code @Order}: what others name comes first.
 * Nothing personal is in them, and no secret. What is the same is written the same, byte for byte.
 */
public interface SetupPart {

    /** The first folder of all paths of this part. */
    String folder();

    /** All there is, by path. */
    SortedMap<String, String> write();

    /**
     * Reads a file and writes it as {@link #write} would.
     *
     * @throws WrongSetup when it cannot be read, or does not belong at this path
     */
    String canonical(String path, String text);

    /**
     * Looks whether what a file names will be there.
     *
     * @param paths all files that come in together with it
     * @throws WrongSetup when something will not
     */
    void check(String path, String canonical, Set<String> paths);

    /** Takes files over that are new or changed, all in their canonical form, in the transaction of the caller. */
    void take(SortedMap<String, String> files, UUID by);
}
