// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.reminding;

import java.util.List;
import vn.motcua.dossier.state.HeldRow;
import vn.motcua.dossier.state.Loaded;

/** A dossier with its unfinished steps, and for how long those lay with whom until now. */
record Known(Loaded loaded, List<HeldRow> held) {}
