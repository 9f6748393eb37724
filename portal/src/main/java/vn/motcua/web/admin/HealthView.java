// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin;

import java.util.List;
import vn.motcua.web.component.Tone;

/** How the portal is, what needs most attention first. */
public record HealthView(List<Line> lines) {

    public record Line(String subject, String grade, Tone tone, String text) {}
}
