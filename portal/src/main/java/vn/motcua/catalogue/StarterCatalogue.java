// SPDX-License-Identifier: Apache-2.0
package vn.motcua.catalogue;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.imports.ImportKind;
import vn.motcua.imports.ImportLog;
import vn.motcua.imports.ImportReport;
import vn.motcua.imports.Tally;
import vn.motcua.platform.Preparation;

/**
 * Brings the starter content in: everyday procedures with their forms, processes and handling units. It runs at
 * every start: content that is in already costs one query.
 */
@Component
@Order(StarterCatalogue.AFTER_THE_UNITS)
public class StarterCatalogue implements Preparation {

    static final int AFTER_THE_UNITS = 20;

    private static final Logger LOG = LoggerFactory.getLogger(StarterCatalogue.class);

    private final ProcedureShelf shelf;
    private final ProcedureRows procedures;
    private final HandlingRows handlings;
    private final Publications publications;
    private final CitizenWords citizenWords;
    private final StarterRows loaded;
    private final ImportLog log;
    private final TransactionTemplate transaction;

    StarterCatalogue(
            ProcedureShelf shelf,
            ProcedureRows procedures,
            HandlingRows handlings,
            Publications publications,
            CitizenWords citizenWords,
            StarterRows loaded,
            ImportLog log,
            TransactionTemplate transaction) {
        this.shelf = shelf;
        this.procedures = procedures;
        this.handlings = handlings;
        this.publications = publications;
        this.citizenWords = citizenWords;
        this.loaded = loaded;
        this.log = log;
        this.transaction = transaction;
    }

    @Override
    public void prepare() {
        load();
    }

    public ImportReport load() {
        var content = StarterContent.read();
        if (loaded.isLoaded(content.digest())) {
            return new ImportReport(0, 0, content.procedures().size(), 0, List.of());
        }
        var report = transaction.execute(status -> load(content));
        LOG.info("Starter content of the catalogue: {}", report == null ? "" : report.sentence());
        return report == null ? ImportReport.NOTHING : report;
    }

    /** The codes of the procedures of the starter content. */
    public List<String> codes() {
        return StarterContent.read().procedures().stream()
                .map(StarterProcedure::code)
                .toList();
    }

    private ImportReport load(StarterContent content) {
        loadWords(content);
        content.processes().forEach(publications::publishStarterProcess);
        var tally = new Tally();
        content.procedures().forEach(procedure -> put(procedure, tally));
        content.forms().forEach((code, json) -> require(code, publications.offerForm(code, json)));
        loaded.remember(content.digest());
        log.note(ImportKind.PROCEDURES, "", tally.report());
        return tally.report();
    }

    private void loadWords(StarterContent content) {
        content.fields().forEach(name -> procedures.rememberField(new Field(Folded.slug(name.vi()), name)));
        for (var event : content.lifeEvents()) {
            procedures.rememberLifeEvent(event.code(), content.lifeEvents().indexOf(event), event.name());
            event.also().forEach(procedure -> procedures.assign(event.code(), procedure));
        }
        citizenWords.replaceBy(content.words());
    }

    private void put(StarterProcedure procedure, Tally tally) {
        shelf.put(procedure.procedure()).count(tally);
        if (!handlings.isChosenHere(procedure.code())) {
            handlings.replace(procedure.code(), procedure.rules());
        }
    }

    private static void require(String name, Published published) {
        if (published instanceof Published.Refused refused) {
            throw new IllegalStateException(
                    "The starter file " + name + " is not accepted: " + String.join("; ", refused.reasons()));
        }
    }
}
