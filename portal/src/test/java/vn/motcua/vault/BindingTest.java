// SPDX-License-Identifier: Apache-2.0
package vn.motcua.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;
import vn.motcua.PortalTest;
import vn.motcua.SignedIn;
import vn.motcua.identity.Actor;

/** Photographed pages become one upright PDF. */
@PortalTest
class BindingTest {

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

    private final Actor citizen = SignedIn.citizen();
    private Vault vault;

    @BeforeEach
    void anEmptyVault() {
        vault = new Vault(
                table, inspection, transaction, clock, data, DataSize.ofMegabytes(5), DataSize.ofMegabytes(1));
    }

    @Test
    void pictures_and_pdfs_are_bound_in_their_order_and_shape() throws IOException {
        var wide = kept("mat truoc.jpg", picture("jpg", 400, 200));
        var pages = kept("trang 2.pdf", SampleFiles.pdf());
        var tall = kept("mat sau.png", picture("png", 200, 400));

        try (var bound = opened(vault.bind(citizen, List.of(wide, pages, tall), "Căn cước.pdf", 0))) {
            assertThat(bound.getNumberOfPages()).isEqualTo(3);
            assertThat(bound.getPage(0).getMediaBox().getWidth()).isEqualTo(842, offset(1f));
            assertThat(bound.getPage(2).getMediaBox().getHeight()).isEqualTo(842, offset(1f));
        }
    }

    @Test
    void four_turns_bring_a_page_back() throws IOException {
        var file = kept("ngang.jpg", picture("jpg", 400, 200));
        for (var turn = 1; turn <= 4; turn++) {
            var turned = vault.bind(citizen, List.of(file), "ngang.pdf", 90);
            try (var seen = opened(turned)) {
                assertThat(seen.getPage(0).getRotation()).isEqualTo(turn * 90 % 360);
            }
            file = ((Kept.Stored) turned).file();
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "3, 180", "6, 90", "8, 270", "99, 0"})
    void a_picture_stands_as_the_camera_was_held(int tag, int degrees) throws IOException {
        var file = kept("anh.jpg", held(picture("jpg", 40, 20), tag));

        try (var seen = opened(vault.bind(citizen, List.of(file), "anh.pdf", 0))) {
            assertThat(seen.getPage(0).getRotation()).isEqualTo(degrees);
        }
    }

    @Test
    void what_has_no_pages_or_another_owner_is_not_bound() throws IOException {
        var text = kept("don.docx", SampleFiles.of(FileType.DOCX));
        var others = kept("anh.jpg", picture("jpg", 10, 10));

        assertThat(vault.bind(citizen, List.of(text), "x.pdf", 0)).isInstanceOf(Kept.Refused.class);
        assertThat(vault.bind(SignedIn.citizen(), List.of(others), "x.pdf", 0)).isInstanceOf(Kept.Refused.class);
    }

    private VaultFile kept(String name, byte[] content) {
        return ((Kept.Stored) vault.keep(citizen, name, new ByteArrayInputStream(content))).file();
    }

    private PDDocument opened(Kept bound) throws IOException {
        assertThat(bound).isInstanceOf(Kept.Stored.class);
        try (var content = vault.open(((Kept.Stored) bound).file().id())) {
            return Loader.loadPDF(content.readAllBytes());
        }
    }

    private static byte[] picture(String format, int width, int height) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, bytes);
        return bytes.toByteArray();
    }

    /** The picture with an EXIF part that tells the orientation. */
    private static byte[] held(byte[] jpeg, int orientation) {
        var exif = ByteBuffer.allocate(36).order(ByteOrder.BIG_ENDIAN);
        exif.putShort((short) 0xFFE1).putShort((short) 34).put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        exif.put("MM".getBytes(StandardCharsets.US_ASCII))
                .putShort((short) 42)
                .putInt(8)
                .putShort((short) 1);
        exif.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        return ByteBuffer.allocate(jpeg.length + 36)
                .put(jpeg, 0, 2)
                .put(exif.array())
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }
}
