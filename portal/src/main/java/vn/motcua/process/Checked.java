// SPDX-License-Identifier: Apache-2.0
package vn.motcua.process;

import java.util.List;

/** The verdict on a process file. */
public sealed interface Checked {

    /** It can be executed; the warnings name what it holds that execution does not use. */
    record Accepted(ProcessDefinition definition, List<Finding> warnings) implements Checked {}

    /** It cannot, and why; never empty. */
    record Refused(List<Finding> findings) implements Checked {}
}
