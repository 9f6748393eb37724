// SPDX-License-Identifier: Apache-2.0
package vn.motcua.survey.command;

import java.util.List;
import vn.motcua.survey.design.Design;
import vn.motcua.survey.table.Sentence;
import vn.motcua.survey.table.Table;

/**
 * A table with its design.
 *
 * @param remarks on how the design was understood
 */
record Sample(Table table, Design design, List<Sentence> remarks) {}
