// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.index;

import java.util.List;

/**
 * The files of a series and what stands in them.
 *
 * @param surveys the open data of each year that was measured here
 */
public record DataView(Frame frame, List<File> files, List<Survey> surveys, List<Column> columns) {

    public record Survey(int year, List<File> files) {}

    public record File(String name, String href, String text) {}

    public record Column(String name, String text) {}
}
