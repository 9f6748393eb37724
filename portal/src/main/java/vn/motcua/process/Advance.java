// SPDX-License-Identifier: Apache-2.0
package vn.motcua.process;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.process.Node.CallNode;
import vn.motcua.process.Node.CatchNode;
import vn.motcua.process.Node.TaskNode;

/**
 * What a move led to. The lists hold only what this move opened, in the order of the file; what was open before and still is
 * stands in the marking.
 *
 * @param ended set once the process is over; the marking is empty then
 */
public record Advance(
        Marking marking,
        List<TaskNode> opened,
        List<CatchNode> waiting,
        List<CallNode> called,
        @Nullable Outcome ended) {

    public boolean isOver() {
        return ended != null;
    }
}
