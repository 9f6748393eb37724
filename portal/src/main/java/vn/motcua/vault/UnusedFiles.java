// SPDX-License-Identifier: Apache-2.0
package vn.motcua.vault;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.motcua.platform.retention.ByList;
import vn.motcua.platform.retention.Span;

/** Files that were sent and never used, or whose draft is gone: they go by a list, since a file removed wrongly is a paper lost. */
@Component
class UnusedFiles implements ByList {

    private static final int LOOKED_AT_ONCE = 1_000;

    private final Vault vault;
    private final VaultTable table;
    private final ObjectProvider<FileHolder> holders;

    UnusedFiles(Vault vault, VaultTable table, ObjectProvider<FileHolder> holders) {
        this.vault = vault;
        this.table = table;
        this.holders = holders;
    }

    @Override
    public String kind() {
        return "UNUSED_FILES";
    }

    @Override
    public Span usual() {
        return Span.years(1);
    }

    @Override
    public Span least() {
        return Span.days(90);
    }

    @Override
    public List<Item> due(Instant before, int most) {
        var due = new ArrayList<Item>();
        var last = new VaultTable.Place(Instant.EPOCH, new UUID(0, 0));
        for (var files = table.before(before, last, LOOKED_AT_ONCE);
                !files.isEmpty() && due.size() < most;
                files = table.before(before, last, LOOKED_AT_ONCE)) {
            unused(files).forEach(file -> due.add(item(file)));
            last = new VaultTable.Place(files.getLast().at(), files.getLast().id());
        }
        return due.size() <= most ? due : due.subList(0, most);
    }

    private List<VaultFile> unused(List<VaultFile> files) {
        var ids = files.stream().map(VaultFile::id).toList();
        var needed =
                holders.stream().flatMap(holder -> holder.needed(ids).stream()).collect(Collectors.toSet());
        return files.stream().filter(file -> !needed.contains(file.id())).toList();
    }

    /** Its type and its digest; names of files often name people. */
    private static Item item(VaultFile file) {
        var what = file.mediaType() + ", SHA-256 " + file.sha256().substring(0, 16) + "…";
        return new Item(file.id().toString(), what, file.at(), file.sizeInBytes());
    }

    @Override
    public boolean destroy(String reference, Instant before) {
        var file = vault.find(UUID.fromString(reference));
        if (file.isEmpty()) {
            return true;
        }
        var isUnused =
                file.get().at().isBefore(before) && !unused(List.of(file.get())).isEmpty();
        if (isUnused) {
            vault.destroy(file.get());
        }
        return isUnused;
    }
}
