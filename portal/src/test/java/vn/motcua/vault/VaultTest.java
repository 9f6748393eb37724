// SPDX-License-Identifier: Apache-2.0
package vn.motcua.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;
import vn.motcua.PortalTest;
import vn.motcua.SignedIn;
import vn.motcua.SmallDisk;
import vn.motcua.identity.Actor;

@PortalTest
class VaultTest {

    @TempDir
    Path data;

    @Autowired
    VaultTable table;

    @Autowired
    Inspection inspection;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    InstantSource clock;

    @Autowired
    JdbcClient jdbc;

    private final Actor citizen = SignedIn.citizen();
    private Vault vault;

    @BeforeEach
    void anEmptyVault() {
        vault = new Vault(table, inspection, transaction, clock, data, DataSize.ofMegabytes(1), DataSize.ofBytes(0));
    }

    @ParameterizedTest
    @EnumSource(FileType.class)
    void every_type_that_offices_take_is_kept_and_given_back(FileType type) throws Exception {
        var bytes = SampleFiles.of(type);

        var file = stored(vault.keep(citizen, "Đơn đề nghị." + type.extensions().getFirst(), stream(bytes)));

        assertThat(file.mediaType()).isEqualTo(type.mediaType());
        assertThat(file.sizeInBytes()).isEqualTo(bytes.length);
        assertThat(file.name()).isEqualTo("Đơn đề nghị." + type.extensions().getFirst());
        assertThat(vault.get(file.id())).isEqualTo(file);
        try (var content = vault.open(file.id())) {
            assertThat(content.readAllBytes()).isEqualTo(bytes);
        }
    }

    @Test
    void a_picture_disguised_as_a_pdf_is_refused() throws Exception {
        assertThat(refused(vault.keep(citizen, "căn cước.pdf", stream(SampleFiles.png()))))
                .isEqualTo("FILE_DISGUISED");
        assertThat(vaultIsEmpty()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            page.pdf,     <!DOCTYPE html><html><script>alert(1)</script></html>, FILE_TYPE
            don.pdf,      chỉ là chữ,                                            FILE_TYPE
            don.docx,     MZ this program cannot be run in DOS mode,             FILE_TYPE
            anh.svg,      <svg xmlns="http://www.w3.org/2000/svg"/>,             FILE_TYPE
            run.sh,       '#!/bin/sh\nrm -rf /',                                 FILE_TYPE
            don.pdf,      %PDF-1.7 and then nothing,                             FILE_DAMAGED
            don.docx,     PK\u0003\u0004 and then nothing,                       FILE_DAMAGED
            """)
    void what_is_no_paper_is_refused(String name, String content, String code) throws Exception {
        var bytes = content.translateEscapes().getBytes(StandardCharsets.UTF_8);

        assertThat(refused(vault.keep(citizen, name, stream(bytes)))).isEqualTo(code);
        assertThat(vaultIsEmpty()).isTrue();
    }

    @Test
    void a_program_is_refused_whatever_its_name() throws Exception {
        assertThat(refused(vault.keep(citizen, "hồ sơ.pdf", stream(SampleFiles.windowsProgram()))))
                .isEqualTo("FILE_TYPE");
    }

    @Test
    void a_pdf_locked_by_a_password_is_refused_and_one_that_only_forbids_printing_is_kept() throws Exception {
        assertThat(refused(vault.keep(citizen, "khóa.pdf", stream(SampleFiles.pdfLockedWith("bí mật")))))
                .isEqualTo("FILE_PROTECTED");
        stored(vault.keep(citizen, "không khóa.pdf", stream(SampleFiles.pdfLockedWith(""))));
    }

    @Test
    void a_document_with_a_password_or_macros_or_too_much_inside_is_refused() throws Exception {
        assertThat(refused(vault.keep(citizen, "a.docx", stream(SampleFiles.oldOffice()))))
                .isEqualTo("FILE_OLD_OFFICE");
        assertThat(refused(vault.keep(
                        citizen,
                        "a.docx",
                        stream(SampleFiles.zip(Map.of(
                                "[Content_Types].xml", "<Types/>",
                                "word/document.xml", "<document/>",
                                "word/vbaProject.bin", "macros"))))))
                .isEqualTo("FILE_MACROS");
        assertThat(refused(vault.keep(
                        citizen,
                        "a.odt",
                        stream(SampleFiles.openDocument(
                                Map.of("META-INF/manifest.xml", "<manifest:encryption-data/>"))))))
                .isEqualTo("FILE_PROTECTED");
        assertThat(refused(vault.keep(citizen, "a.docx", stream(SampleFiles.bomb()))))
                .isEqualTo("FILE_UNPACKS_TOO_LARGE");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void a_pdf_that_unpacks_to_more_than_the_memory_is_refused_however_often_it_is_packed(int times) throws Exception {
        assertThat(refused(vault.keep(citizen, "bom.pdf", stream(SampleFiles.pdfBomb(times)))))
                .isEqualTo("FILE_UNPACKS_TOO_LARGE");
        assertThat(vaultIsEmpty()).isTrue();
    }

    @Test
    void a_pdf_of_boxes_within_boxes_is_damaged() throws Exception {
        var deep = SampleFiles.pdfWith("[".repeat(300_000) + "]".repeat(300_000));

        assertThat(refused(vault.keep(citizen, "sâu.pdf", stream(deep)))).isEqualTo("FILE_DAMAGED");
        stored(vault.keep(citizen, "nông.pdf", stream(SampleFiles.pdfWith("[[]]"))));
    }

    @Test
    void an_archive_is_refused() throws Exception {
        assertThat(refused(vault.keep(citizen, "hồ sơ.zip", stream(SampleFiles.zip(Map.of("don.pdf", "x"))))))
                .isEqualTo("FILE_TYPE");
    }

    @Test
    void an_empty_file_is_refused() {
        assertThat(refused(vault.keep(citizen, "trống.pdf", stream(new byte[0]))))
                .isEqualTo("FILE_EMPTY");
    }

    @Test
    void a_file_that_is_too_large_is_read_no_further_than_the_limit() throws Exception {
        var endless = new EndlessStream();

        assertThat(refused(vault.keep(citizen, "lớn.pdf", endless))).isEqualTo("FILE_TOO_LARGE");

        assertThat(endless.read.get()).isLessThan(DataSize.ofMegabytes(2).toBytes());
        assertThat(vaultIsEmpty()).isTrue();
    }

    @Test
    void the_same_content_twice_lies_on_the_disk_once() throws Exception {
        var first = stored(vault.keep(citizen, "một.png", stream(SampleFiles.png())));
        var second = stored(vault.keep(SignedIn.citizen(), "hai.png", stream(SampleFiles.png())));

        assertThat(first.id()).isNotEqualTo(second.id());
        assertThat(first.sha256()).isEqualTo(second.sha256());
        assertThat(contentsOnDisk()).isEqualTo(1);
    }

    @Test
    void a_file_is_known_only_when_its_content_is_safe() throws Exception {
        var nobody = new Actor(new UUID(0, 7), Actor.Kind.CITIZEN, "", List.of());
        jdbc.sql("ALTER TABLE vault_file ADD CONSTRAINT as_if_killed CHECK (owner <> :owner::uuid)"
                        .replace(":owner", "'" + nobody.id() + "'"))
                .update();

        assertThatThrownBy(() -> vault.keep(nobody, "đơn.png", stream(SampleFiles.png())))
                .isInstanceOf(DataIntegrityViolationException.class);

        jdbc.sql("ALTER TABLE vault_file DROP CONSTRAINT as_if_killed").update();
        assertThat(contentsOnDisk()).isEqualTo(1);
        assertThat(jdbc.sql("SELECT count(*) FROM vault_file WHERE owner = :owner")
                        .param("owner", nobody.id())
                        .query(Integer.class)
                        .single())
                .isZero();
        stored(vault.keep(citizen, "đơn.png", stream(SampleFiles.png())));
        assertThat(contentsOnDisk()).isEqualTo(1);
    }

    @Test
    void a_stream_that_breaks_leaves_nothing_behind() throws Exception {
        var broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("The connection is gone");
            }
        };

        assertThatThrownBy(() -> vault.keep(citizen, "đơn.png", broken)).hasMessageContaining("could not be taken");

        assertThat(vaultIsEmpty()).isTrue();
    }

    @Test
    void no_file_is_taken_into_the_room_that_is_left_to_the_database() throws Exception {
        var full = new Vault(
                table, inspection, transaction, clock, data, DataSize.ofMegabytes(1), DataSize.ofTerabytes(1_000_000));

        assertThat(refused(full.keep(citizen, "đơn.png", stream(SampleFiles.png()))))
                .isEqualTo("STORAGE_FULL");

        assertThat(vaultIsEmpty()).isTrue();
        assertThat(full.hasRoom()).isFalse();
        assertThat(vault.hasRoom()).isTrue();
    }

    @Test
    void a_file_for_which_the_room_ends_half_way_leaves_nothing_behind(@TempDir Path folder) throws Exception {
        try (var disk = SmallDisk.mountedAt(folder.resolve("small"), 1)) {
            var small = new Vault(
                    table, inspection, transaction, clock, disk.path(), DataSize.ofMegabytes(3), DataSize.ofBytes(0));
            var picture = Arrays.copyOf(SampleFiles.png(), 2 * 1024 * 1024);

            assertThat(refused(small.keep(citizen, "đơn.png", stream(picture)))).isEqualTo("STORAGE_FULL");

            assertThat(disk.path().resolve("files/incoming")).isEmptyDirectory();
            assertThat(vaultIsEmpty()).isTrue();
        }
    }

    @Test
    void only_its_owner_finds_a_file_as_his_own() throws Exception {
        var file = stored(vault.keep(citizen, "đơn.png", stream(SampleFiles.png())));

        assertThat(vault.findOwn(citizen, file.id())).contains(file);
        assertThat(vault.findOwn(SignedIn.citizen(), file.id())).isEmpty();
        assertThat(vault.findOwn(citizen, UUID.randomUUID())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            ../../../etc/passwd.png,            passwd.png
            C:\\\\Users\\\\Lan\\\\ảnh.png,      ảnh.png
            '  .. .png ',                       png.png
            ảnh\u0000\u202Egnp.png,             ảnhgnp.png
            <b>"tên"</b>.png,                   b_.png
            ảnh chụp,                           ảnh chụp.png
            Ông Nguyễn V. An,                   Ông Nguyễn V. An.png
            ẢNH.PNG,                            ẢNH.PNG
            D'Anh; rm -rf.png,                  D'Anh_ rm -rf.png
            """)
    void a_name_is_made_safe(String given, String kept) throws Exception {
        assertThat(stored(vault.keep(citizen, given.translateEscapes(), stream(SampleFiles.png())))
                        .name())
                .isEqualTo(kept);
    }

    @Test
    void a_name_written_with_loose_marks_is_composed_and_a_long_one_shortened() throws Exception {
        var loose = Normalizer.normalize("Đơn xin cấp phép xây dựng.png", Normalizer.Form.NFD);

        assertThat(stored(vault.keep(citizen, loose, stream(SampleFiles.png()))).name())
                .isEqualTo("Đơn xin cấp phép xây dựng.png");
        assertThat(stored(vault.keep(citizen, "ă".repeat(500) + ".png", stream(SampleFiles.png())))
                        .name())
                .hasSize(120)
                .endsWith("ă.png");
    }

    private static InputStream stream(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }

    private static VaultFile stored(Kept kept) {
        assertThat(kept).isInstanceOf(Kept.Stored.class);
        return ((Kept.Stored) kept).file();
    }

    private static String refused(Kept kept) {
        assertThat(kept).isInstanceOf(Kept.Refused.class);
        return ((Kept.Refused) kept).code();
    }

    private boolean vaultIsEmpty() throws IOException {
        return contentsOnDisk() == 0;
    }

    private long contentsOnDisk() throws IOException {
        try (var all = Files.walk(data)) {
            return all.filter(Files::isRegularFile).count();
        }
    }

    /** Never ends, and counts how much of it was read. */
    private static final class EndlessStream extends InputStream {

        private final AtomicLong read = new AtomicLong();

        @Override
        public int read() {
            read.incrementAndGet();
            return '%';
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            read.addAndGet(length);
            return length;
        }
    }
}
