// SPDX-License-Identifier: Apache-2.0
package vn.motcua.survey.sample;

import java.util.List;

/**
 * A unit of the frame.
 *
 * @param names its own and those of what it lies in, the outermost first
 * @param rows of the frame that belong to it
 * @param size by which its probability is measured
 */
public record Unit(List<String> names, int[] rows, double size, boolean isCertain) {

    String path() {
        return String.join(" / ", names);
    }
}
