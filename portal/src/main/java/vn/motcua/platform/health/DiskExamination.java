// SPDX-License-Identifier: Apache-2.0
package vn.motcua.platform.health;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** How much the folder of the data can still take. */
@Component
class DiskExamination implements Examination {

    private static final DataSize LITTLE = DataSize.ofGigabytes(10);
    private static final DataSize NEXT_TO_NOTHING = DataSize.ofGigabytes(1);

    private final Path data;

    DiskExamination(@Value("${motcua.data}") Path data) {
        this.data = data;
    }

    @Override
    public String subject() {
        return "disk";
    }

    @Override
    public Finding examine() {
        try {
            return finding(DataSize.ofBytes(Files.getFileStore(data).getUsableSpace()));
        } catch (IOException e) {
            throw new UncheckedIOException("The space in " + data + " is not known", e);
        }
    }

    static Finding finding(DataSize left) {
        if (left.compareTo(NEXT_TO_NOTHING) < 0) {
            return Finding.ill("doctor.disk.full", left.toMegabytes());
        }
        return left.compareTo(LITTLE) < 0
                ? Finding.care("doctor.disk.little", left.toGigabytes())
                : Finding.well("doctor.disk.well", left.toGigabytes());
    }
}
