// SPDX-License-Identifier: Apache-2.0
package vn.motcua.agency;

import org.jspecify.annotations.Nullable;

/** A unit with what only this module keeps of it: the text of its own office hours, if it has any. */
record UnitRow(Unit unit, @Nullable String hours) {}
