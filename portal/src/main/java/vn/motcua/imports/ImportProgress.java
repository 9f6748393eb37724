// SPDX-License-Identifier: Apache-2.0
package vn.motcua.imports;

/** Is told from time to time how far an import has come; a terminal draws a bar from it. */
@FunctionalInterface
public interface ImportProgress {

    ImportProgress SILENT = (done, total) -> {};

    /**
     * @param done bytes, or lines, that have been read
     * @param total of how many; 0 when nobody knows
     */
    void reached(long done, long total);
}
