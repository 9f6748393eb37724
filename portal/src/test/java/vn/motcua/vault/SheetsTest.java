// SPDX-License-Identifier: Apache-2.0
package vn.motcua.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages of a file as pictures. */
class SheetsTest {

    @ParameterizedTest
    @CsvSource({"1, 0, 424, 600", "1, 90, 600, 424", "2, 0, 600, 424", "2, 270, 424, 600"})
    void a_page_stands_as_its_reader_turns_it(int page, int degrees, int width, int height) throws IOException {
        var picture = read(Sheets.picture(FileType.PDF, twoPages(), page, degrees, 600));

        assertThat(picture.getWidth()).isCloseTo(width, within(2));
        assertThat(picture.getHeight()).isCloseTo(height, within(2));
    }

    @Test
    void a_photograph_is_a_file_of_one_page() throws IOException {
        var photo = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB), "png", photo);

        assertThat(Sheets.count(FileType.PNG, photo.toByteArray())).isEqualTo(1);
        assertThat(read(Sheets.picture(FileType.PNG, photo.toByteArray(), 1, 90, 900))
                        .getHeight())
                .isEqualTo(300);
    }

    @Test
    void there_are_as_many_pages_as_there_are() throws IOException {
        assertThat(Sheets.count(FileType.PDF, twoPages())).isEqualTo(2);
        assertThatThrownBy(() -> Sheets.picture(FileType.PDF, twoPages(), 3, 0, 600))
                .isInstanceOf(IOException.class);
    }

    private static BufferedImage read(byte[] picture) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(picture));
    }

    private static byte[] twoPages() throws IOException {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            document.addPage(new PDPage(PDRectangle.A4));
            document.addPage(new PDPage(new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth())));
            document.save(out);
            return out.toByteArray();
        }
    }
}
