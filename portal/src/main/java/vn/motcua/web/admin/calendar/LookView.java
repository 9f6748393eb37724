// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin.calendar;

import java.util.List;
import vn.motcua.dossier.Recounts;

/** What a change of a calendar would do, before it is made. {@code changes} says in words what it is. */
public record LookView(
        CalendarForm form, String unitName, String address, List<String> changes, Recounts.Extent extent) {}
