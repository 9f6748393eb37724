// SPDX-License-Identifier: Apache-2.0
package vn.motcua.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A page is cut out of its surroundings, as it stands before the reader. */
class CroppingTest {

    private static final Frame RIGHT_UPPER = new Frame(0.5, 0, 1, 0.25);

    @Test
    void of_a_picture_only_the_frame_is_kept() throws IOException {
        var cut = ImageIO.read(new ByteArrayInputStream(Cropping.picture(FileType.PNG, marked(400, 200), RIGHT_UPPER)));

        assertThat(cut.getWidth()).isEqualTo(200);
        assertThat(cut.getHeight()).isEqualTo(50);
        assertThat(new Color(cut.getRGB(150, 10))).isEqualTo(Color.RED);
    }

    /** The frame of the upright picture, as it lies in a picture that has to be turned. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            0,   0.5,  0,    1,    0.25
            90,  0,    0,    0.25, 0.5
            180, 0,    0.75, 0.5,  1
            270, 0.75, 0.5,  1,    1
            """)
    void a_frame_follows_the_turn(int degrees, double left, double top, double right, double bottom) {
        assertThat(RIGHT_UPPER.lyingBy(degrees)).isEqualTo(new Frame(left, top, right, bottom));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 90, 180, 270})
    void a_page_shows_the_frame_however_it_is_turned(int degrees) throws IOException {
        byte[] turned;
        try (var binding = new Binding();
                var out = new ByteArrayOutputStream()) {
            binding.add(FileType.PNG, marked(400, 200), degrees);
            var file = java.nio.file.Files.createTempFile("turned", ".pdf");
            binding.saveTo(file);
            out.write(java.nio.file.Files.readAllBytes(file));
            java.nio.file.Files.delete(file);
            turned = out.toByteArray();
        }
        // the red corner of the picture, where it stands after the turn
        var where = switch (degrees) {
            case 90 -> new Frame(0.75, 0.5, 1, 1);
            case 180 -> new Frame(0, 0.75, 0.5, 1);
            case 270 -> new Frame(0, 0, 0.25, 0.5);
            default -> RIGHT_UPPER;
        };

        var cut = Cropping.page(turned, where);

        var seen = ImageIO.read(new ByteArrayInputStream(Cropping.preview(FileType.PDF, cut, Frame.WHOLE, 300)));
        var ratio = (double) seen.getWidth() / seen.getHeight();
        assertThat(ratio).isEqualTo(degrees % 180 == 0 ? 4 : 0.25, offset(0.1));
        var corner = new Color(seen.getRGB(
                degrees == 180 || degrees == 270 ? 4 : seen.getWidth() - 5,
                degrees == 90 || degrees == 180 ? seen.getHeight() - 5 : 4));
        assertThat(corner.getRed()).isGreaterThan(200);
        assertThat(corner.getGreen()).isLessThan(80);
        try (var pdf = Loader.loadPDF(cut)) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            0,    0,   1,    1,   true
            0.4,  0.2, 0.45, 1,   true
            0.5,  0,   0.5,  1,   false
            -0.1, 0,   1,    1,   false
            0,    0,   1.1,  1,   false
            0.9,  0,   0.1,  1,   false
            """)
    void a_frame_lies_within_and_leaves_something(double left, double top, double right, double bottom, boolean good) {
        assertThat(new Frame(left, top, right, bottom).isGood()).isEqualTo(good);
    }

    /** White, with a red upper right corner. */
    private static byte[] marked(int width, int height) throws IOException {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var ink = picture.createGraphics();
        ink.setColor(Color.WHITE);
        ink.fillRect(0, 0, width, height);
        ink.setColor(Color.RED);
        ink.fillRect(width * 3 / 4, 0, width / 4, height / 8);
        ink.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", bytes);
        return bytes.toByteArray();
    }
}
