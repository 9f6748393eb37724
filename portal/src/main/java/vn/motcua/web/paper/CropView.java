// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.paper;

import java.util.List;
import org.springframework.web.util.UriComponentsBuilder;
import vn.motcua.web.component.Problem;
import vn.motcua.web.draft.Filing;

/**
 * Cutting a picture.
 *
 * @param address of the file; what is done with it lies below
 * @param left how much goes at the left edge, in percent, as typed; likewise the others
 */
public record CropView(
        Filing filing,
        String address,
        String name,
        String left,
        String top,
        String right,
        String bottom,
        String back,
        List<Problem> problems) {

    /** Whether anything is cut, so that there is something to compare. */
    public boolean isCut() {
        return problems.isEmpty() && !(left + top + right + bottom).matches("0*");
    }

    public String cutPicture() {
        return UriComponentsBuilder.fromPath(address + "/preview")
                .queryParam("left", "{left}")
                .queryParam("top", "{top}")
                .queryParam("right", "{right}")
                .queryParam("bottom", "{bottom}")
                .encode()
                .buildAndExpand(left, top, right, bottom)
                .toUriString();
    }
}
