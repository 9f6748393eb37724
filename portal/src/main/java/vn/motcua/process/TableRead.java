// SPDX-License-Identifier: Apache-2.0
package vn.motcua.process;

import java.util.List;
import java.util.Optional;

/**
 * One process as it was read from a file of tables.
 *
 * @param number counted from 1 in the file
 * @param table empty when it cannot be used at all; the problems say why
 * @param problems what an administrator should look at; kept as it stands in the source, never guessed away
 */
public record TableRead(int number, Optional<ProcessTable> table, List<Finding> problems) {}
