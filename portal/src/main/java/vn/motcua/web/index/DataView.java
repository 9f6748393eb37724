// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.index;

import java.util.List;
import vn.motcua.web.component.Link;

/**
 * The files of a series and what stands in them.
 *
 * @param surveys the open data of each year that was measured here
 * @param units what each year says of the 34 provinces since July 2025
 * @param unitColumns what stands in those files only
 */
public record DataView(
        Frame frame,
        List<File> files,
        List<Survey> surveys,
        List<Units> units,
        List<Column> columns,
        List<Column> unitColumns) {

    public record Survey(int year, List<File> files) {}

    /** @param page where it can be read */
    public record Units(Link page, List<Link> files, String basis) {}

    public record File(String name, String href, String text) {}

    public record Column(String name, String text) {}
}
