// SPDX-License-Identifier: Apache-2.0
package vn.motcua.catalogue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.motcua.imports.ImportProgress;
import vn.motcua.imports.ImportReport;
import vn.motcua.platform.Cursor;
import vn.motcua.platform.Remembered;
import vn.motcua.platform.Slice;

/** The procedures: read one, search them, import them. */
@Service
public class Procedures {

    private final ProcedureRows rows;
    private final InForceRows inForce;
    private final ProcedureSearch search;
    private final ProcedureImport imports;
    private final ProcessImport processImports;
    private final Remembered<UUID, Procedure> versions = new Remembered<>(500);
    private final Fresh<List<Facet>> fields;
    private final Fresh<List<Facet>> lifeEvents;
    private final InstantSource clock;

    Procedures(
            ProcedureRows rows,
            InForceRows inForce,
            ProcedureSearch search,
            ProcedureImport imports,
            ProcessImport processImports,
            InstantSource clock) {
        this.rows = rows;
        this.inForce = inForce;
        this.clock = clock;
        this.search = search;
        this.imports = imports;
        this.processImports = processImports;
        this.fields = new Fresh<>(clock, rows::fields);
        this.lifeEvents = new Fresh<>(clock, rows::lifeEvents);
    }

    /** The present version of a procedure. */
    public Optional<Procedure> find(String code) {
        return at(code, clock.instant());
    }

    /** The version that was in force at a moment: by it a dossier goes that was filed then. */
    public Optional<Procedure> at(String code, Instant moment) {
        return inForce.find(code, moment).map(this::version);
    }

    /** The present version of a procedure; throws {@link NoSuchProcedure}. */
    public Procedure get(String code) {
        return find(code).orElseThrow(() -> new NoSuchProcedure(code));
    }

    /** The version a dossier is pinned to. */
    public Procedure version(UUID version) {
        return versions.get(
                version,
                id -> rows.findContent(id)
                        .map(Procedures::read)
                        .orElseThrow(() -> new NoSuchProcedure("of version " + id)));
    }

    /** Best first, page by page; accent-blind and forgiving. */
    public Slice<Found> search(ProcedureQuery query) {
        return search.search(query);
    }

    /** The codes of those handled here in whose name, of either language, these words stand side by side. */
    public List<String> named(String words, int most) {
        return search.named(words, most);
    }

    /** All that can be filed here now, what is nearest to citizens first. */
    public List<Found> fileable() {
        return search.fileable();
    }

    /** All fields that have procedures, in Vietnamese order; an import shows within seconds. */
    public List<Facet> fields() {
        return fields.get();
    }

    public List<Facet> lifeEvents() {
        return lifeEvents.get();
    }

    /**
     * Imports a file of the national catalogue, one JSON object a line, plain or gzipped (docs/imports.md). May be
     * interrupted and run again: what is in already counts as unchanged.
     */
    public ImportReport importFile(Path file, ImportProgress progress) {
        return imports.importFile(file, progress);
    }

    /**
     * Imports processes: a {@code .bpmn} file, or a JSON array of the step tables that provinces decide. Each becomes a
     * version under the code of its procedure; a refusal names the process by its number in the file.
     */
    public ImportReport importProcesses(Path file, ImportProgress progress) {
        return processImports.importFile(file, progress);
    }

    /** What the administrator should look at, procedure by procedure. */
    public Slice<DoubtfulFact> doubts(@Nullable String cursor, int size) {
        var after = Cursor.read(cursor, 2).map(Cursor::key).orElse(List.of("", "-1"));
        var found = rows.doubts(after.getFirst(), Integer.parseInt(after.getLast()), size + 1);
        return Slice.of(found, size, fact -> Cursor.of(fact.procedure(), fact.position()));
    }

    public CatalogueCount count() {
        return rows.count();
    }

    private static Procedure read(String content) {
        return Json.read(content, Procedure.class);
    }
}
