// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.index;

import java.util.List;
import vn.motcua.web.component.Link;

/**
 * A province in words.
 *
 * @param lead where it stands, in a sentence
 * @param merged what became of it in July 2025; empty when it is still there
 * @param lines the whole, dimensions and their parts
 * @param indicators the rest
 * @param moved how the dimensions changed; empty where nothing can be compared
 */
public record ProfileView(
        Frame frame,
        String name,
        String lead,
        String merged,
        List<Line> lines,
        List<Line> indicators,
        String star,
        Link saveStar,
        String movedTitle,
        List<Moved> moved,
        String movedPicture,
        Link saveMoved,
        List<Gained> gains,
        TimelineView timeline,
        List<Link> near,
        List<Link> alike,
        List<Link> region,
        Link compare) {

    /**
     * @param depth 0 for the whole
     * @param remark why there is no score, or what is to be known of it
     */
    public record Line(
            int depth,
            String code,
            String name,
            String href,
            String score,
            String interval,
            String rank,
            String median,
            String best,
            String remark) {}

    /** @param remark whether the distance is larger than the error */
    public record Gained(
            String name,
            String href,
            String value,
            String target,
            String points,
            String rank,
            String ranks,
            String remark) {}

    public record Moved(String name, String difference, String remark) {}
}
