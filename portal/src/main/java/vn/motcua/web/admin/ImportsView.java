// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin;

import java.util.List;

/** The latest imports. */
public record ImportsView(List<ImportLine> lines) {}
