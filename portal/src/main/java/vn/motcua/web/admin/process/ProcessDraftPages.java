// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin.process;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.blueprint.Offices;
import vn.motcua.blueprint.ProcessDraft;
import vn.motcua.blueprint.ProcessDrafts;
import vn.motcua.blueprint.Row;
import vn.motcua.blueprint.Sheet;
import vn.motcua.calendar.WorkingTime;
import vn.motcua.identity.Account;
import vn.motcua.identity.Accounts;
import vn.motcua.process.Checked;
import vn.motcua.process.Finding;
import vn.motcua.process.ProcessDefinition;
import vn.motcua.process.ProcessFiles;
import vn.motcua.process.ProcessPicture;
import vn.motcua.process.ProcessTables;
import vn.motcua.process.Role;
import vn.motcua.process.Told;
import vn.motcua.web.component.Problem;

/** Makes the page of a draft, as it is kept or as it was just typed. */
@Component
class ProcessDraftPages {

    /** So many empty rows wait for a table that has none. */
    private static final int EMPTY_ROWS = 5;

    private final ProcessDrafts drafts;
    private final Offices offices;
    private final Accounts accounts;
    private final ProcessDesignerWords words;

    ProcessDraftPages(ProcessDrafts drafts, Offices offices, Accounts accounts, ProcessDesignerWords words) {
        this.drafts = drafts;
        this.offices = offices;
        this.accounts = accounts;
        this.words = words;
    }

    DraftView view(ProcessDraft draft, Locale locale) {
        return view(draft, draft.sheet(), "", false, List.of(), locale);
    }

    /**
     * The page with what was typed in place of what is kept.
     *
     * @param isElsewhere the draft was changed or closed meanwhile
     */
    DraftView view(
            ProcessDraft draft,
            Sheet typed,
            String pasted,
            boolean isElsewhere,
            List<Problem> problems,
            Locale locale) {
        var looked = draft.isTable() ? drafts.look(draft, typed, null) : drafts.look(draft, null);
        var said = looked.remarks().stream()
                .map(remark -> words.said(remark, locale))
                .toList();
        var procedures = drafts.proceduresOf(draft);
        var around = offices.around(procedures, null);
        return new DraftView(
                draft.id().toString(),
                draft.key(),
                draft.version(),
                draft.isTable(),
                typed,
                lines(typed, said),
                said.stream().filter(one -> one.row() < 0).toList(),
                draft.file() == null ? List.of() : reasons(draft.file(), locale),
                looked.process().map(process -> picture(process, locale)).orElse(null),
                looked.process().map(process -> sum(process, locale)).orElse(""),
                around.limit() == null ? "" : around.limit().text(locale),
                around.unit(),
                offered(typed, locale),
                pasted,
                nameOf(draft.changedBy()),
                draft.changedAt(),
                isElsewhere ? elsewhere(draft) : null,
                problems);
    }

    private DraftView.Elsewhere elsewhere(ProcessDraft draft) {
        var by = draft.state() == ProcessDraft.State.IN_REVIEW && draft.askedBy() != null
                ? draft.askedBy()
                : draft.changedBy();
        var at = draft.askedAt() == null ? draft.changedAt() : draft.askedAt();
        return new DraftView.Elsewhere(nameOf(by), at, draft.state() == ProcessDraft.State.DRAFT);
    }

    String nameOf(@Nullable UUID account) {
        return account == null
                ? ""
                : accounts.find(account).map(Account::nameOrLogin).orElse("–");
    }

    private String sum(ProcessDefinition process, Locale locale) {
        return words.hours(WorkingTime.ofMinutes(process.workingTime().toMinutes()), locale);
    }

    static DraftView.Picture picture(ProcessDefinition process, Locale locale) {
        return new DraftView.Picture(
                ProcessPicture.svg(process, Set.of(), Set.of(), locale),
                ProcessPicture.svgVertical(process, Set.of(), Set.of(), locale));
    }

    private static List<DraftView.Line> lines(Sheet sheet, List<Said> said) {
        var rows = new ArrayList<>(sheet.rows());
        while (rows.size() < (sheet.rows().isEmpty() ? EMPTY_ROWS : 1)) {
            rows.add(Row.EMPTY);
        }
        return IntStream.range(0, rows.size())
                .mapToObj(place -> new DraftView.Line(
                        place,
                        rows.get(place),
                        said.stream().filter(one -> one.row() == place).toList()))
                .toList();
    }

    private DraftView.Offered offered(Sheet sheet, Locale locale) {
        var known =
                Arrays.stream(Role.values()).filter(role -> role != Role.OTHER).map(role -> role.name(Locale.of("vi")));
        var roles = Stream.concat(sheet.rows().stream().map(Row::role), known)
                .filter(role -> !role.isEmpty())
                .distinct()
                .toList();
        return new DraftView.Offered(
                words.whats(locale), words.kinds(locale), words.assigns(locale), words.places(locale), roles);
    }

    /** Which elements of a file no table can say. */
    private static List<Said> reasons(String file, Locale locale) {
        return switch (ProcessFiles.check(file)) {
            case Checked.Refused(var findings) ->
                findings.stream().map(one -> said(one, locale)).toList();
            case Checked.Accepted accepted ->
                switch (ProcessTables.tell(accepted.definition())) {
                    case Told.AsTable _ -> List.of();
                    case Told.NotAsTable(var because) ->
                        because.stream().map(one -> said(one, locale)).toList();
                };
        };
    }

    static Said said(Finding finding, Locale locale) {
        return new Said(-1, "", finding.element() + ": " + finding.reason(locale), false);
    }

    /** What a reading of a file or a paste should be looked at for. */
    static String notes(List<Finding> findings, Locale locale) {
        return String.join(" ", findings.stream().map(one -> noted(one, locale)).toList());
    }

    /** By the number of the step, or the name in the picture. */
    private static String noted(Finding finding, Locale locale) {
        var isOfTheWhole = finding.elementName().isBlank();
        return (isOfTheWhole ? "" : finding.elementName() + ": ") + finding.reason(locale);
    }
}
