// SPDX-License-Identifier: Apache-2.0
package vn.motcua.catalogue;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A version of a process.
 *
 * @param key under which it is published: the code of a procedure, or the name of a process that several share
 * @param by who published it here; null for what came with the program or from a file
 */
public record PublishedProcess(
        UUID id, String key, int number, @Nullable UUID by, Instant at) {}
