// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.catalogue.Channel;
import vn.motcua.form.Answers;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Contact;
import vn.motcua.identity.Profile;
import vn.motcua.vault.Kept;
import vn.motcua.vault.SampleFiles;
import vn.motcua.vault.Vault;

/** 30. Filing for another: who files, for whom, by what right. */
@DossierTest
class D30_ActingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 7);

    @Autowired
    Office office;

    @Autowired
    Drafts drafts;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Accounts accounts;

    @Autowired
    Vault vault;

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            PARENT,               046123456789, -,        2020-03-15, ''
            PARENT,               046123456789, -,        -,          BIRTH_DATE_IS_MISSING
            PARENT,               046123456789, -,        2026-09-08, BIRTH_DATE_IS_AHEAD
            PARENT,               046123456789, -,        2008-09-07, NOT_A_CHILD
            PARENT,               046123456789, -,        2008-09-08, ''
            PARENT,               '',           -,        2020-03-15, SUBMITTER_ID_IS_WRONG
            GUARDIAN,             046123456789, -,        -,          ''
            AUTHORISED,           123,          -,        -,          SUBMITTER_ID_IS_WRONG
            LEGAL_REPRESENTATIVE, 046123456789, Giám đốc, -,          TAX_CODE_IS_MISSING
            """)
    void a_right_has_its_conditions(
            Capacity capacity, String idNumber, String position, LocalDate born, String problem) {
        var acting = new Representation(capacity, idNumber, position, born);
        var applicant = new Applicant("Nguyễn Văn An", "", "0912345678", "", "", "Nguyễn Thị Hoa", acting);

        assertThat(new ActingRules(applicant, TODAY).problems().values())
                .containsExactlyElementsOf(problem.isEmpty() ? List.of() : List.of(problem));
    }

    @Test
    void an_organisation_is_known_by_its_tax_code_and_whoever_files_by_their_position() {
        var acting = new Representation(Capacity.LEGAL_REPRESENTATIVE, "046123456789", "", null);
        var company = new Applicant("Công ty Hương Giang", "3300101234-001", "", "", "", "Lê Văn Nam", acting);

        assertThat(new ActingRules(company, TODAY).problems().values()).containsExactly("POSITION_IS_MISSING");
    }

    @Test
    void who_acts_without_a_name_is_refused() {
        var acting = new Representation(Capacity.PARENT, "046123456789", "", LocalDate.of(2020, 1, 1));
        var applicant = new Applicant("Nguyễn Văn An", "", "0912345678", "", "", " ", acting);

        assertThat(new ActingRules(applicant, TODAY).problems().values()).containsExactly("SUBMITTER_IS_MISSING");
    }

    @Test
    void a_parent_files_for_a_child_and_the_dossier_says_so() {
        var story = office.aDossier();
        var born = LocalDate.of(2020, 3, 15);
        var acting = new Representation(Capacity.PARENT, "046123456789", "", born);
        var child = new Applicant("Nguyễn Văn An", "", "0912345678", "", "Huế", "Nguyễn Thị Hoa", acting);

        var filed = (FilingOutcome.Filed) story.files(story.staff.citizen(), filing(story, child));

        var seen = story.inTime(
                () -> dossiers.view(story.staff.clerk(), filed.code()).orElseThrow());
        assertThat(seen.applicant().name()).isEqualTo("Nguyễn Văn An");
        assertThat(seen.applicant().submittedBy()).isEqualTo("Nguyễn Thị Hoa");
        assertThat(seen.applicant().acting()).isEqualTo(acting);
        assertThat(dossiers.printed(story.staff.clerk(), filed.code(), FormNumber.APPLICATION, Locale.of("vi")))
                .isPresent();
    }

    @Test
    void who_is_authorised_shows_it_in_writing() {
        var staff = office.open();
        var me = staff.citizen();
        var draft = drafts.start(me, "FIVE", staff.unit()).id();
        var seen = new Draft.Seen(0, "phone");
        drafts.save(me, draft, seen, Answers.of(Map.of("child", "Bé Na")));
        var acting = new Representation(Capacity.AUTHORISED, "046123456789", "", null);
        var other = new Applicant("Trần Văn Bình", "046987654321", "0912345678", "", "Huế", "Nguyễn Thị Hoa", acting);
        drafts.save(me, draft, seen, other, Move.ReturnWay.ONLINE);
        attach(me, draft, "p1");

        var without = (FilingOutcome.NotFiled) drafts.submit(me, draft, false);
        attach(me, draft, Capacity.PROOF);
        var with = drafts.submit(me, draft, false);

        assertThat(without.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("PAPER_IS_MISSING");
            assertThat(problem.field()).isEqualTo("papers.authority");
            assertThat(problem.messageVi()).contains("Văn bản ủy quyền");
        });
        assertThat(with).isInstanceOf(FilingOutcome.Filed.class);
        var code = ((FilingOutcome.Filed) with).code();
        assertThat(dossiers.view(staff.clerk(), code).orElseThrow().papers())
                .extracting(DossierView.Paper::name)
                .contains("Văn bản ủy quyền");
    }

    @Test
    void a_child_under_fifteen_does_not_file_alone() {
        var story = office.aDossier();
        var account =
                accounts.openCitizen(Contact.find("09%08d".formatted(Math.floorMod(System.nanoTime(), 100_000_000L)))
                        .orElseThrow());
        accounts.updateProfile(
                account.id(), new Profile("Nguyễn Bé Ba", account.phone(), "", "", LocalDate.of(2013, 1, 2), ""));
        var child = accounts.actor(account.id(), story.now());

        var outcome = story.files(child, story.filing(Channel.ONLINE));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        FilingOutcome.NotFiled.class,
                        not -> assertThat(not.problems())
                                .extracting(FilingOutcome.Problem::code)
                                .containsExactly("CHILD_ACTS_ALONE"));
    }

    private static Filing filing(Story story, Applicant applicant) {
        return story.filing(Channel.ONLINE).of(applicant);
    }

    private void attach(Actor owner, java.util.UUID draft, String paper) {
        try {
            var kept = vault.keep(owner, "giay.png", new ByteArrayInputStream(SampleFiles.png()));
            assertThat(drafts.attach(owner, draft, paper, ((Kept.Stored) kept).file()))
                    .isNotEqualTo(Optional.empty());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
