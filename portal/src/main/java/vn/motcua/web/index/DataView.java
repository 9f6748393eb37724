// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.index;

import java.util.List;

/** The files of a series and what stands in them. */
public record DataView(Frame frame, List<File> files, List<Column> columns) {

    public record File(String name, String href, String text) {}

    public record Column(String name, String text) {}
}
