// SPDX-License-Identifier: Apache-2.0
package vn.motcua.catalogue;

import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.form.Form;
import vn.motcua.form.ReadForm.BadForm;
import vn.motcua.form.ReadForm.GoodForm;
import vn.motcua.platform.Ids;
import vn.motcua.platform.Remembered;
import vn.motcua.platform.VietnamTime;
import vn.motcua.process.Checked;
import vn.motcua.process.ProcessDefinition;
import vn.motcua.process.ProcessFiles;

/** The forms and processes that are published, in versions that never change. */
@Service
public class Publications {

    private static final Locale ENGLISH = Locale.ENGLISH;

    private final PublishedRows rows;
    private static final int MOST_EXAMINED = 200;

    private final InstantSource clock;
    private final Remembered<UUID, Form> forms = new Remembered<>(200);
    private final Remembered<UUID, ProcessDefinition> processes = new Remembered<>(200);

    Publications(PublishedRows rows, InstantSource clock) {
        this.rows = rows;
        this.clock = clock;
    }

    public Form form(UUID version) {
        return forms.get(version, this::readForm);
    }

    public ProcessDefinition process(UUID version) {
        return processes.get(version, this::readProcess);
    }

    /** The process file as it was published. */
    public String processFile(UUID version) {
        return rows.findProcess(version)
                .orElseThrow(() -> new IllegalArgumentException("No process version " + version));
    }

    /** The form that new dossiers get today. */
    public Optional<UUID> findLatestForm(String procedure) {
        return rows.findFormInForce(procedure, VietnamTime.dateOf(clock.instant()));
    }

    /** All versions of the form of a procedure, the newest first, those to come included. */
    public List<FormVersion> formVersions(String procedure) {
        return rows.formVersions(procedure);
    }

    /** The newest version of the form of every procedure that has one. */
    public List<FormVersion> newestFormVersions() {
        return rows.newestFormVersions();
    }

    /** The definition of a form as it was published. */
    public String formFile(UUID version) {
        return rows.findForm(version).orElseThrow(() -> new IllegalArgumentException("No form version " + version));
    }

    public Optional<UUID> findLatestProcess(String key) {
        return rows.findLatestProcess(key).map(PublishedRows.Latest::id);
    }

    /** Publishes the form of a procedure as a command or the program itself brings it. */
    @Transactional
    public Published publishForm(String procedure, String json) {
        return publishForm(procedure, json, null);
    }

    /** Publishes what the program brings, unless the province has published a form of its own: that one stays. */
    @Transactional
    public Published offerForm(String procedure, String json) {
        var newest = rows.formVersions(procedure).stream().findFirst().filter(FormVersion::isOwn);
        return newest.isPresent()
                ? new Published.Version(newest.get().id(), newest.get().number(), false)
                : publishForm(procedure, json);
    }

    /** Publishes the form of a procedure for the province. */
    @Transactional
    public Published publishForm(String procedure, String json, @Nullable Signature signature) {
        return switch (Form.read(json)) {
            case GoodForm good -> publish(procedure, good.form(), signature);
            case BadForm bad ->
                new Published.Refused(bad.problems().stream()
                        .map(problem -> problem.toString())
                        .toList());
        };
    }

    private Published publish(String procedure, Form form, @Nullable Signature signature) {
        rows.lock();
        var latest = rows.findNewestForm(procedure);
        if (latest.isPresent() && latest.get().digest().equals(form.digest())) {
            return new Published.Version(latest.get().id(), latest.get().number(), false);
        }
        var id = Ids.next();
        var number = latest.map(PublishedRows.Latest::number).orElse(0) + 1;
        rows.insertForm(version(id, procedure, number, signature), form.digest(), form.json());
        return new Published.Version(id, number, true);
    }

    private FormVersion version(UUID id, String procedure, int number, @Nullable Signature signature) {
        return signature == null
                ? new FormVersion(id, procedure, number, clock.instant(), null, null, "", false)
                : new FormVersion(
                        id,
                        procedure,
                        number,
                        clock.instant(),
                        signature.firstDay(),
                        signature.by(),
                        signature.remark(),
                        true);
    }

    /** Publishes a process file under a key: the code of a procedure, or the name of a process that several share. */
    @Transactional
    public Published publishProcess(String key, String bpmn) {
        return publishProcess(key, bpmn, null);
    }

    /**
     * As {@link #publishProcess(String, String)}.
     *
     * @param by whoever decided it here; null for what comes from a file
     */
    @Transactional
    public Published publishProcess(String key, String bpmn, @Nullable UUID by) {
        return switch (ProcessFiles.check(bpmn)) {
            case Checked.Accepted accepted -> publishChecked(key, bpmn, by);
            case Checked.Refused refused ->
                new Published.Refused(refused.findings().stream()
                        .map(finding -> finding.element() + ": " + finding.reason(ENGLISH))
                        .toList());
        };
    }

    /** Publishes what came with the program, unless people here have published their own since. */
    void publishStarterProcess(String key, String bpmn) {
        var isTheirs = rows.versionsOf(key).stream().findFirst().filter(latest -> latest.by() != null);
        if (isTheirs.isEmpty() && publishProcess(key, bpmn) instanceof Published.Refused refused) {
            throw new IllegalStateException(
                    "The starter process " + key + " is not accepted: " + String.join("; ", refused.reasons()));
        }
    }

    /** The processes that are published, each with its latest version, in the order of their keys. */
    public List<PublishedProcess> processes() {
        return rows.latestProcesses();
    }

    /** The versions of a process, the latest first; empty when there is none. */
    public List<PublishedProcess> processVersions(String key) {
        return rows.versionsOf(key);
    }

    public Optional<PublishedProcess> findProcessVersion(UUID version) {
        return rows.findVersion(version);
    }

    private Published publishChecked(String key, String bpmn, @Nullable UUID by) {
        rows.lock();
        var digest = Json.digest(bpmn);
        var latest = rows.findLatestProcess(key);
        if (latest.isPresent() && latest.get().digest().equals(digest)) {
            return new Published.Version(latest.get().id(), latest.get().number(), false);
        }
        var id = Ids.next();
        var number = latest.map(PublishedRows.Latest::number).orElse(0) + 1;
        rows.insertProcess(id, key, number, digest, bpmn, by, clock.instant());
        return new Published.Version(id, number, true);
    }

    private Form readForm(UUID version) {
        return Form.readPublished(formFile(version)).with(clock);
    }

    private ProcessDefinition readProcess(UUID version) {
        return ProcessFiles.readPublished(processFile(version));
    }

    /** Keys of the published processes, the newest ones, that can't be read any more. */
    List<String> lostProcesses() {
        return rows.newestProcesses(MOST_EXAMINED).stream()
                .filter(version -> process(version.id()).isLost())
                .map(PublishedRows.Named::name)
                .distinct()
                .toList();
    }

    /** Procedures with a published form, of the newest ones, that is no longer accepted and read as plain questions. */
    List<String> plainForms() {
        return rows.newestForms(MOST_EXAMINED).stream()
                .filter(version -> Form.read(version.definition()) instanceof BadForm)
                .map(PublishedRows.Named::name)
                .distinct()
                .toList();
    }
}
