// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.index;

import java.util.List;
import vn.motcua.index.Series;
import vn.motcua.web.component.Choice;
import vn.motcua.web.component.Link;

/**
 * What all pages of one wave have in common.
 *
 * @param series, year, part what the page is about
 * @param base the address of the wave, {@code /index/papi/2021}
 * @param partName the part's name in the reader's language
 * @param remark what is to be said of the wave; may be empty
 * @param here which of the pages it is, for the navigation
 */
public record Frame(
        Series series,
        int year,
        String part,
        String base,
        String name,
        String partName,
        String source,
        String licence,
        String remark,
        List<Choice> seriesChoices,
        List<Choice> yearChoices,
        List<Choice> partChoices,
        List<Link> ways,
        String here) {

    /** The name of a file of this wave, which says too when its figures are invented. */
    String fileName(String name) {
        return series.fileName(year + "-" + name);
    }

    public boolean isSimulated() {
        return series.isSimulated();
    }
}
