// SPDX-License-Identifier: Apache-2.0
package vn.motcua.process;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Where everything of a process is drawn, in pixels from the top left. */
record Drawing(int width, int height, Map<String, Box> nodes, Map<String, Box> lanes, Map<String, List<Point>> flows) {

    Box node(String id) {
        return Objects.requireNonNull(nodes.get(id), id);
    }

    Box lane(String id) {
        return Objects.requireNonNull(lanes.get(id), id);
    }

    List<Point> flow(String id) {
        return Objects.requireNonNull(flows.get(id), id);
    }

    record Point(int x, int y) {}

    record Box(int x, int y, int width, int height) {

        int centreX() {
            return x + width / 2;
        }

        int centreY() {
            return y + height / 2;
        }

        int right() {
            return x + width;
        }

        int bottom() {
            return y + height;
        }

        Point left() {
            return new Point(x, centreY());
        }
    }
}
