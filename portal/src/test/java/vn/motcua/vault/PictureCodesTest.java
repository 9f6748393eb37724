// SPDX-License-Identifier: Apache-2.0
package vn.motcua.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.vault.CardPhotos.CARD;
import static vn.motcua.vault.CardPhotos.blurred;
import static vn.motcua.vault.CardPhotos.jpeg;
import static vn.motcua.vault.CardPhotos.photo;
import static vn.motcua.vault.CardPhotos.png;

import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The code of a card is found in what phones make of it. */
class PictureCodesTest {

    private final PictureCodes codes = new PictureCodes();

    @ParameterizedTest
    @ValueSource(doubles = {0, 17, 90, 180, 270})
    void however_the_camera_was_held(double degrees) {
        assertThat(codes.read(jpeg(photo(CARD, 1600, 1200, 6, degrees), 0.9f))).isEqualTo(new SeenCode.Found(CARD));
    }

    @Test
    void small_in_a_large_photograph() {
        assertThat(codes.read(jpeg(photo(CARD, 4000, 3000, 4, 8), 0.85f))).isEqualTo(new SeenCode.Found(CARD));
    }

    @Test
    void filling_a_large_photograph() {
        assertThat(codes.read(jpeg(photo(CARD, 3600, 2700, 36, 3), 0.85f))).isEqualTo(new SeenCode.Found(CARD));
    }

    @Test
    void a_little_blurred() {
        assertThat(codes.read(jpeg(blurred(photo(CARD, 1600, 1200, 8, 5), 7), 0.9f)))
                .isEqualTo(new SeenCode.Found(CARD));
    }

    @Test
    void pressed_hard_for_a_slow_line() {
        assertThat(codes.read(jpeg(photo(CARD, 1600, 1200, 6, 90), 0.15f))).isEqualTo(new SeenCode.Found(CARD));
    }

    @Test
    void in_a_picture_that_lets_light_through() {
        var photo = photo(CARD, 800, 600, 4, 0);
        var clear = new BufferedImage(800, 600, BufferedImage.TYPE_INT_ARGB);
        var ink = clear.createGraphics();
        ink.drawImage(photo.getSubimage(250, 80, 400, 400), 250, 80, null);
        ink.dispose();

        assertThat(codes.read(png(clear))).isEqualTo(new SeenCode.Found(CARD));
    }

    @Test
    void where_there_is_none_none_is_found() {
        assertThat(codes.read(CardPhotos.ofNothing())).isEqualTo(new SeenCode.None());
        assertThat(codes.read(png(new BufferedImage(1, 1, BufferedImage.TYPE_BYTE_GRAY))))
                .isEqualTo(new SeenCode.None());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<svg xmlns='http://www.w3.org/2000/svg'/>", "GIF89a", "%PDF-1.7"})
    void what_is_no_picture_is_not_unpacked(String content) {
        assertThat(codes.read(content.getBytes(StandardCharsets.UTF_8))).isEqualTo(new SeenCode.NoPicture());
    }

    @Test
    void half_a_picture_is_none() {
        var whole = CardPhotos.of(CARD);

        assertThat(codes.read(Arrays.copyOf(png(photo(CARD, 400, 300, 2, 0)), 3000)))
                .isEqualTo(new SeenCode.NoPicture());
        assertThat(codes.read(Arrays.copyOf(whole, 200))).isEqualTo(new SeenCode.NoPicture());
    }

    /** A head of 33 bytes that promises 30,000 × 30,000 points. */
    @Test
    void a_picture_that_would_fill_the_memory_is_refused_by_its_head() {
        var head = ByteBuffer.allocate(25)
                .putInt(13)
                .put("IHDR".getBytes(StandardCharsets.US_ASCII))
                .putInt(30_000)
                .putInt(30_000)
                .put(new byte[] {8, 2, 0, 0, 0});
        var sum = new CRC32();
        sum.update(head.array(), 4, 17);
        var bomb = ByteBuffer.allocate(33)
                .putLong(0x89504E470D0A1A0AL)
                .put(head.putInt((int) sum.getValue()).array());

        assertThat(codes.read(bomb.array())).isEqualTo(new SeenCode.NoPicture());
    }
}
