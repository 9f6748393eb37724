// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin.campaign;

import java.time.Instant;
import java.util.List;
import vn.motcua.web.component.Tone;

/** The campaigns there are. */
public record CampaignsView(List<Line> lines) {

    /** One campaign. */
    public record Line(String href, String title, int year, String state, Tone tone, Instant createdAt) {}
}
