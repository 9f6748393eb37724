// SPDX-License-Identifier: Apache-2.0
package vn.motcua.blank;

import java.io.InputStream;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;
import vn.motcua.administration.Area;
import vn.motcua.administration.Change;
import vn.motcua.administration.ChangeLog;
import vn.motcua.administration.Deed;
import vn.motcua.blank.BlankPut.Refused;
import vn.motcua.catalogue.Paper;
import vn.motcua.catalogue.Procedures;
import vn.motcua.identity.Actor;
import vn.motcua.vault.FileType;
import vn.motcua.vault.Kept;
import vn.motcua.vault.Vault;

/** The blanks of papers. Administrators put them; everybody gets them. What was put holds at once, in every version of a procedure. */
@Service
public class Blanks {

    /** What people fill in; a picture is none. */
    private static final Set<FileType> KINDS = Set.of(FileType.PDF, FileType.DOCX, FileType.XLSX, FileType.ODT);

    /** So large a blank may be: it is fetched over slow lines, and travels as text in the folder of the set-up. */
    public static final DataSize LARGEST = DataSize.ofMegabytes(2);

    private final BlankTable table;
    private final Procedures procedures;
    private final Vault vault;
    private final ChangeLog changes;
    private final TransactionTemplate transaction;
    private final InstantSource clock;

    Blanks(
            BlankTable table,
            Procedures procedures,
            Vault vault,
            ChangeLog changes,
            TransactionTemplate transaction,
            InstantSource clock) {
        this.table = table;
        this.procedures = procedures;
        this.vault = vault;
        this.changes = changes;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Those of a procedure, by the key of the paper. */
    public Map<String, Blank> of(String procedure) {
        return table.of(procedure).stream().collect(Collectors.toMap(Blank::paper, Function.identity()));
    }

    public Optional<Blank> find(String procedure, String paper) {
        return Optional.ofNullable(of(procedure).get(paper));
    }

    /** The papers of the procedure at which a blank can be put. */
    public List<Paper> papers(String procedure) {
        return procedures.find(procedure).map(found -> found.papersToBring()).orElse(List.of());
    }

    /** Puts a file at a paper, in the place of what was there. */
    public BlankPut put(Actor administrator, String procedure, String paper, String fileName, InputStream content) {
        mustAdminister(administrator);
        if (isUnknown(procedure, paper)) {
            return Refused.because("BLANK_PAPER_UNKNOWN");
        }
        return switch (vault.keep(administrator, fileName, content)) {
            case Kept.Refused refused -> new Refused(refused.code(), refused.messageKey(), refused.args());
            case Kept.Stored(var file) when isNoForm(file.mediaType()) -> Refused.because("BLANK_KIND");
            case Kept.Stored(var file) when file.sizeInBytes() > LARGEST.toBytes() -> Refused.because("BLANK_LARGE");
            case Kept.Stored(var file) ->
                keep(administrator, new Blank(procedure, paper, null, file.id(), file.name()));
        };
    }

    private static boolean isNoForm(String mediaType) {
        return FileType.ofMediaType(mediaType).filter(Blanks::isForm).isEmpty();
    }

    static boolean isForm(FileType type) {
        return KINDS.contains(type);
    }

    /** Says where the blank of a paper lies elsewhere. */
    public BlankPut link(Actor administrator, String procedure, String paper, String address) {
        mustAdminister(administrator);
        if (isUnknown(procedure, paper)) {
            return Refused.because("BLANK_PAPER_UNKNOWN");
        }
        var link = address.strip();
        return Blank.isLink(link)
                ? keep(administrator, new Blank(procedure, paper, link, null, ""))
                : Refused.because("BLANK_LINK");
    }

    private BlankPut keep(Actor administrator, Blank blank) {
        transaction.executeWithoutResult(_ -> {
            var before = find(blank.procedure(), blank.paper());
            table.put(blank, administrator.id(), clock.instant());
            note(administrator, blank, before.map(Blanks::told).orElse(""), told(blank));
        });
        return new BlankPut.Done();
    }

    public void remove(Actor administrator, String procedure, String paper) {
        mustAdminister(administrator);
        transaction.executeWithoutResult(_ -> find(procedure, paper).ifPresent(blank -> {
            table.delete(procedure, paper);
            note(administrator, blank, told(blank), "");
        }));
    }

    private static String told(Blank blank) {
        return blank.link() == null ? blank.name() : blank.link();
    }

    private void note(Actor administrator, Blank blank, String from, String to) {
        var procedure = procedures.get(blank.procedure());
        var paper = procedure.papers().stream()
                .filter(one -> one.key().equals(blank.paper()))
                .findFirst()
                .<Object>map(one -> one.name().noted())
                .orElse(blank.paper());
        changes.note(
                administrator.doer(),
                Change.of(
                                Area.PROCEDURES,
                                Deed.CHANGED,
                                procedure.code(),
                                procedure.name().noted())
                        .with("blank", paper, from, to, false));
    }

    private boolean isUnknown(String procedure, String paper) {
        return papers(procedure).stream().noneMatch(one -> one.key().equals(paper));
    }

    private static void mustAdminister(Actor actor) {
        if (!actor.isAdministrator()) {
            throw new IllegalStateException("Only administrators put blanks; the account " + actor.id() + " is none");
        }
    }
}
