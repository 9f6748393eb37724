// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin.campaign;

import java.util.List;
import vn.motcua.campaign.KeptInstrument;

/** The questions of an instrument, section by section. */
public record InstrumentView(KeptInstrument instrument, List<Section> sections) {

    /** Questions of one dimension. */
    public record Section(String title, List<Line> lines) {}

    /** @param when of whom it is asked; empty for everyone */
    public record Line(String column, String question, String answers, String when) {}
}
