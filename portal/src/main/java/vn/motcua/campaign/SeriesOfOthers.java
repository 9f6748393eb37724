// SPDX-License-Identifier: Apache-2.0
package vn.motcua.campaign;

import org.springframework.stereotype.Component;
import vn.motcua.campaign.simulation.SimulatedCampaign;
import vn.motcua.index.PublishedSeries;
import vn.motcua.index.Series;

/** Codes of series under which no campaign is published: what others published, or what was made up, is never overwritten. */
@Component
class SeriesOfOthers {

    private final PublishedSeries series;

    SeriesOfOthers(PublishedSeries series) {
        this.series = series;
    }

    boolean have(String code) {
        return code.equals(SimulatedCampaign.SERIES)
                || series.find(code)
                        .filter(one -> one.kind() != Series.Kind.CAMPAIGN)
                        .isPresent();
    }
}
