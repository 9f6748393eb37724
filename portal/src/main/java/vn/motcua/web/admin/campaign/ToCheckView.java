// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin.campaign;

import java.util.List;

/** The interviews that wait for a supervisor. */
public record ToCheckView(List<BoardView.Check> checks) {}
