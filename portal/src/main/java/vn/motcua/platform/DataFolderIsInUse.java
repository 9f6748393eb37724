// SPDX-License-Identifier: Apache-2.0
package vn.motcua.platform;

import java.nio.file.Path;

/** Another portal runs on the same data folder. */
public final class DataFolderIsInUse extends Exception {

    private static final long serialVersionUID = 1;

    private final transient Path folder;
    private final String process;

    DataFolderIsInUse(Path folder, String process) {
        super("Another Motcua already runs on the data folder " + folder + " (process " + process
                + "). Stop it first, or choose another folder with --data.");
        this.folder = folder;
        this.process = process;
    }

    public Path folder() {
        return folder;
    }

    /** The number of the process that owns it. */
    public String process() {
        return process;
    }
}
