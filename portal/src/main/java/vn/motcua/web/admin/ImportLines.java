// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.motcua.imports.ImportKind;
import vn.motcua.imports.ImportLog;
import vn.motcua.imports.ImportRun;

/** The imports in the reader's words. */
@Component
public class ImportLines {

    private final ImportLog log;
    private final MessageSource words;

    ImportLines(ImportLog log, MessageSource words) {
        this.log = log;
        this.words = words;
    }

    List<ImportLine> latest(int limit, Locale locale) {
        return log.latest(limit).stream().map(run -> line(run, locale)).toList();
    }

    /** The last import of a kind. */
    public Optional<ImportLine> latest(ImportKind kind, Locale locale) {
        return log.latest(kind).map(run -> line(run, locale));
    }

    Optional<ImportRunView> find(long id, Locale locale) {
        return log.find(id).map(run -> new ImportRunView(line(run, locale), log.refusalsOf(id)));
    }

    private ImportLine line(ImportRun run, Locale locale) {
        return new ImportLine(
                run.id(),
                words.getMessage("admin.import." + run.kind(), null, locale),
                run.source().isEmpty() ? words.getMessage("admin.import.starter", null, locale) : run.source(),
                run.at(),
                run.imported(),
                run.updated(),
                run.unchanged(),
                run.refused());
    }
}
