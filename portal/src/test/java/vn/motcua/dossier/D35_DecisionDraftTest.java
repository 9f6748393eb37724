// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.SignedIn;
import vn.motcua.vault.Vault;
import vn.motcua.wording.Placeholders;
import vn.motcua.wording.Ruling;
import vn.motcua.wording.Template;
import vn.motcua.wording.Templated;
import vn.motcua.wording.Templates;

/** 35. The decision is written from a template, version by version, and signed as the result. */
@DossierTest
class D35_DecisionDraftTest {

    @Autowired
    Office office;

    @Autowired
    DecisionDrafts drafts;

    @Autowired
    Templates templates;

    @Autowired
    Vault vault;

    @Autowired
    JdbcClient jdbc;

    @Test
    void a_draft_begins_with_what_the_dossier_says() {
        var dossier = office.aDossier().accepted().completed();

        begin(dossier);

        var draft = draft(dossier);
        assertThat(draft.newest().number()).isEqualTo(1);
        assertThat(draft.newest().text()).contains(dossier.code(), "Nguyễn Thị Hoa");
        assertThat(draft.newest().text()).isEqualTo(draft.templateText());
        assertThat(Placeholders.in(draft.newest().text())).isEmpty();
    }

    @Test
    void every_saving_is_a_version_and_the_slower_of_two_is_told() {
        var dossier = office.aDossier().accepted().completed();
        begin(dossier);

        assertThat(save(dossier, "# Q\nbản hai", 1)).isEmpty();
        assertThat(save(dossier, "# Q\nbản hai", 1))
                .as("the same request twice")
                .isEmpty();
        assertThat(save(dossier, "# Q\nbản khác", 1))
                .hasValueSatisfying(refused -> assertThat(refused.code()).isEqualTo("DRAFT_OVERTAKEN"));

        assertThat(draft(dossier).versions())
                .extracting(DecisionDraft.Version::number)
                .containsExactly(1, 2);
    }

    @Test
    void what_is_missing_is_told_by_name_and_never_signed() {
        var dossier = office.aDossier().accepted().completed();
        begin(dossier);
        save(dossier, "# Q\nLý do: {{decision.reason}}", 1);

        assertThat(drafts.objection(view(dossier), 2)).hasValueSatisfying(refused -> {
            assertThat(refused.code()).isEqualTo("DRAFT_UNFINISHED");
            assertThat(refused.args()).containsExactly("decision.reason");
        });
        save(dossier, "# Q\nLý do: thiếu bản vẽ", 2);
        assertThat(drafts.objection(view(dossier), 3)).isEmpty();
    }

    @Test
    void what_is_signed_is_the_result_and_stays() throws IOException {
        var dossier = office.aDossier().accepted().completed();
        begin(dossier);
        save(dossier, "Số: 7/QĐ\n# QUYẾT ĐỊNH\n### Điều 1.\nCấp cho bà Nguyễn Thị Hoa.", 1);
        dossier.completedUpTo("sign");

        var leader = dossier.staff.leader();
        var step = dossier.step().id();
        var file = dossier.inTime(() -> drafts.sign(leader, view(dossier), 2, step));
        dossier.did(leader, id -> new Move.Decide(id, Decision.GRANTED, "Cấp", List.of(file), Map.of()));
        dossier.completedUpTo("return");

        var result = dossier.view(dossier.staff.citizen()).results().getFirst();
        assertThat(result.name()).isEqualTo(dossier.code() + "-KQ(1).pdf");
        var content = content(Objects.requireNonNull(result.file()).id());
        assertThat(text(content))
                .contains("QUYẾT ĐỊNH", "Số: 7/QĐ", "Điều 1.", leader.name())
                .doesNotContain("chưa ký");
        assertThat(sha256(content)).isEqualTo(vault.get(result.file().id()).sha256());
    }

    @Test
    void after_the_decision_nobody_writes_it() {
        var dossier = office.aDossier().accepted().completed();
        begin(dossier);
        dossier.completedUpTo("sign").decided(Decision.GRANTED);

        assertThat(save(dossier, "# Q\nkhác", 1))
                .hasValueSatisfying(refused -> assertThat(refused.code()).isEqualTo("DRAFT_NOT_NOW"));
    }

    @Test
    void its_applicant_does_not_see_it_and_who_is_not_at_work_does_not_write_it() {
        var dossier = office.aDossier().accepted().completed();
        begin(dossier);

        var citizen = dossier.staff.citizen();
        assertThat(drafts.find(citizen, dossier.view(citizen))).isEmpty();
        var seals = dossier.staff.seals();
        assertThat(drafts.save(seals, dossier.view(seals), "# Q\nx", 1)).isPresent();
    }

    @Test
    void a_draft_goes_on_with_the_template_it_began_from() {
        var dossier = office.aDossier().of("EXTEND").accepted().completed();
        begin(dossier);
        var before = draft(dossier).templateText();
        var procedure = view(dossier).procedureCode();

        publish(procedure, "# THÔNG BÁO\n{{applicant.name}} được chấp thuận.");

        assertThat(draft(dossier).templateText()).isEqualTo(before);
        var another = office.aDossier().of("EXTEND").accepted().completed();
        begin(another);
        assertThat(draft(another).newest().text()).isEqualTo("# THÔNG BÁO\nNguyễn Thị Hoa được chấp thuận.");
        assertThatThrownBy(
                        () -> jdbc.sql("UPDATE wording_template SET text = 'x'").update())
                .hasMessageContaining("never changes");
    }

    @Test
    void two_administrators_at_one_template_do_not_overwrite_each_other() {
        var administrator = SignedIn.administrator();
        var procedure = "9.0" + System.nanoTime();
        assertThat(templates.keep(administrator, procedure, Ruling.GRANTED, "# Q\nmột", 0))
                .isInstanceOf(Templated.Done.class);

        assertThat(templates.keep(administrator, procedure, Ruling.GRANTED, "# Q\nhai", 0))
                .isEqualTo(new Templated.Refused("OVERTAKEN", List.of()));
        assertThat(templates.publish(administrator, procedure, Ruling.GRANTED, 1, Map.of()))
                .isInstanceOf(Templated.Done.class);
        assertThat(templates.versions(procedure, Ruling.GRANTED))
                .extracting(Template::text)
                .containsExactly("# Q\nmột");
    }

    private void publish(String procedure, String text) {
        var administrator = SignedIn.administrator();
        assertThat(templates.keep(administrator, procedure, Ruling.GRANTED, text, 0))
                .isInstanceOf(Templated.Done.class);
        assertThat(templates.publish(administrator, procedure, Ruling.GRANTED, 1, Map.of()))
                .isInstanceOf(Templated.Done.class);
    }

    private void begin(Story dossier) {
        var granting = drafts.templates(view(dossier)).getFirst();
        assertThat(drafts.begin(dossier.staff.specialist(), view(dossier), granting.id(), 0))
                .isEmpty();
    }

    private Optional<Outcome.Refused> save(Story dossier, String text, int seen) {
        return drafts.save(dossier.staff.specialist(), view(dossier), text, seen);
    }

    private DecisionDraft draft(Story dossier) {
        return drafts.find(dossier.staff.specialist(), view(dossier)).orElseThrow();
    }

    private static DossierView view(Story dossier) {
        return dossier.view(dossier.staff.specialist());
    }

    private byte[] content(UUID file) throws IOException {
        try (var content = vault.open(file)) {
            return content.readAllBytes();
        }
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
