// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.form.Answers;
import vn.motcua.identity.Actor;
import vn.motcua.vault.Kept;
import vn.motcua.vault.Vault;
import vn.motcua.vault.VaultFile;

/** 11. Drafts: kept page by page, filed once. */
@DossierTest
class D11_DraftTest {

    private static final Draft.Seen PHONE = new Draft.Seen(0, "phone");
    private static final Draft.Seen COMPUTER = new Draft.Seen(0, "computer");

    @Autowired
    Office office;

    @Autowired
    Drafts drafts;

    @Autowired
    Vault vault;

    @Test
    void a_draft_is_kept_with_its_files_and_filed_once() {
        var staff = office.open();
        var me = staff.citizen();
        var draft = drafts.start(me, "FIVE", staff.unit());
        drafts.save(me, draft.id(), PHONE, Answers.of(Map.of("child", "Bé Na")));
        drafts.save(me, draft.id(), PHONE, applicant(), Move.ReturnWay.POST);
        drafts.attach(me, draft.id(), "p1", file(me));

        assertThat(drafts.of(me)).singleElement().satisfies(kept -> {
            assertThat(kept.answers().text("child")).hasValue("Bé Na");
            assertThat(kept.filesOf("p1")).hasSize(1);
        });
        assertThat(drafts.start(me, "FIVE", staff.unit()).id()).isEqualTo(draft.id());

        var first = (FilingOutcome.Filed) drafts.submit(me, draft.id(), false);
        var second = (FilingOutcome.Filed) drafts.submit(me, draft.id(), false);

        assertThat(second.code()).isEqualTo(first.code());
        assertThat(drafts.of(me)).isEmpty();
    }

    @Test
    void what_was_seen_before_another_device_saved_overwrites_nothing() {
        var staff = office.open();
        var me = staff.citizen();
        var id = drafts.start(me, "FIVE", staff.unit()).id();

        drafts.save(me, id, PHONE, Answers.of(Map.of("child", "Bé Na")));
        var twice = drafts.save(me, id, PHONE, Answers.of(Map.of("child", "Bé Na Na")));
        var late = drafts.save(me, id, COMPUTER, Answers.of(Map.of("child", "Bé Bo")));

        assertThat(twice).isInstanceOf(SavedDraft.Kept.class);
        assertThat(late)
                .isInstanceOfSatisfying(
                        SavedDraft.NewerElsewhere.class,
                        newer -> assertThat(newer.draft().answers().text("child"))
                                .hasValue("Bé Na Na"));
        var knowing = new Draft.Seen(drafts.find(me, id).orElseThrow().version(), "computer");
        assertThat(drafts.save(me, id, knowing, Answers.of(Map.of("child", "Bé Bo"))))
                .isInstanceOf(SavedDraft.Kept.class);
    }

    @Test
    void the_cases_that_its_owner_ticked_stay_with_it() {
        var staff = office.open();
        var id = drafts.start(staff.citizen(), "FIVE", staff.unit()).id();

        drafts.tellCases(staff.citizen(), id, List.of("Nếu nhờ người khác nộp"));
        drafts.tellCases(Office.citizen(), id, List.of("Nếu xin cấp lại"));

        var draft = drafts.find(staff.citizen(), id).orElseThrow();
        assertThat(draft.cases()).containsExactly("Nếu nhờ người khác nộp");
        assertThat(draft.with(Answers.none()).cases()).hasSize(1);
    }

    @Test
    void a_draft_that_is_not_complete_stays_a_draft() {
        var staff = office.open();
        var draft = drafts.start(staff.citizen(), "FIVE", staff.unit());

        var outcome = drafts.submit(staff.citizen(), draft.id(), false);

        assertThat(outcome).isInstanceOf(FilingOutcome.NotFiled.class);
        assertThat(drafts.find(staff.citizen(), draft.id())).isPresent();
    }

    @Test
    void to_anybody_else_a_draft_does_not_exist() {
        var staff = office.open();
        var stranger = Office.citizen();
        var draft = drafts.start(staff.citizen(), "FIVE", staff.unit());

        assertThat(drafts.find(stranger, draft.id())).isEmpty();
        assertThat(drafts.save(stranger, draft.id(), PHONE, Answers.none())).isInstanceOf(SavedDraft.Gone.class);
        assertThat(drafts.attach(stranger, draft.id(), "p1", file(stranger))).isEmpty();
        assertThat(drafts.attach(staff.citizen(), draft.id(), "p1", file(stranger)))
                .isEmpty();
        drafts.discard(stranger, draft.id());
        assertThat(drafts.find(staff.citizen(), draft.id())).isPresent();
        assertThat(drafts.submit(stranger, draft.id(), false)).isInstanceOf(FilingOutcome.NotFiled.class);
    }

    private VaultFile file(Actor owner) {
        return switch (vault.keep(owner, "giay-chung-sinh.png", new ByteArrayInputStream(picture()))) {
            case Kept.Stored stored -> stored.file();
            case Kept.Refused refused -> throw new IllegalStateException(refused.toString());
        };
    }

    private static byte[] picture() {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB), "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static Applicant applicant() {
        return new Applicant("Nguyễn Thị Hoa", "046123456789", "0912345678", "", "Huế", null);
    }
}
