// SPDX-License-Identifier: Apache-2.0
package vn.motcua.process;

import java.util.List;

/** Whether a process can be told as a table of steps, such as a province's decision prints. */
public sealed interface Told {

    /** It can; the notes name what the table words or times in its own way. */
    record AsTable(ProcessTable table, List<Finding> notes) implements Told {}

    /** It cannot, because of these elements; never empty. */
    record NotAsTable(List<Finding> because) implements Told {}
}
