// SPDX-License-Identifier: Apache-2.0
package vn.motcua.catalogue;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import vn.motcua.imports.ImportProgress;

/** Tells how much of a file has been read. */
final class CountedStream extends FilterInputStream {

    private final long size;
    private final ImportProgress progress;
    private long read;

    CountedStream(InputStream in, long size, ImportProgress progress) {
        super(in);
        this.size = size;
        this.progress = progress;
    }

    @Override
    public int read() throws IOException {
        var value = super.read();
        count(value < 0 ? 0 : 1);
        return value;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        var count = super.read(buffer, offset, length);
        count(Math.max(count, 0));
        return count;
    }

    private void count(int bytes) {
        read += bytes;
        progress.reached(read, size);
    }
}
