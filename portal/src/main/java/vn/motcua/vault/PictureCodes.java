// SPDX-License-Identifier: Apache-2.0
package vn.motcua.vault;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Reads the QR code of a photograph. Nothing of the picture is kept. The code may lie at any angle, so that it does not matter
 * how the camera was held; it is looked for at several sizes, since the grain of a large picture hides what a smaller one shows.
 */
@Component
public class PictureCodes {

    /** All that a phone makes; of larger pictures every second point. */
    private static final long MOST_PIXELS = 12_600_000;

    /** Pictures looked at together: each fills some 60 MB and one core. */
    private static final int TOGETHER = 2;

    private static final int SECONDS_TO_WAIT = 10;

    private static final Map<DecodeHintType, ?> HINTS =
            Map.of(DecodeHintType.TRY_HARDER, true, DecodeHintType.CHARACTER_SET, "UTF-8");

    private final Semaphore places = new Semaphore(TOGETHER, true);

    public SeenCode read(byte[] picture) {
        if (!isPicture(picture)) {
            return new SeenCode.NoPicture();
        }
        try {
            return places.tryAcquire(SECONDS_TO_WAIT, TimeUnit.SECONDS) ? readInTurn(picture) : new SeenCode.Busy();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return new SeenCode.Busy();
        }
    }

    private SeenCode readInTurn(byte[] picture) {
        try {
            var grey = Grey.of(Cropping.lying(picture, MOST_PIXELS));
            return text(grey).<SeenCode>map(SeenCode.Found::new).orElseGet(SeenCode.None::new);
        } catch (IOException | RuntimeException damaged) {
            return new SeenCode.NoPicture();
        } finally {
            places.release();
        }
    }

    private static boolean isPicture(byte[] content) {
        var isJpeg = content.length > 3 && content[0] == (byte) 0xFF && content[1] == (byte) 0xD8;
        var isPng = content.length > 8 && content[0] == (byte) 0x89 && content[1] == 'P' && content[2] == 'N';
        return isJpeg || isPng;
    }

    /** Half the size first: quickest, and it finds most. */
    private static Optional<String> text(Grey grey) {
        var half = grey.halved();
        return Stream.of(half, grey, half.halved())
                .flatMap(size -> binarised(size.source()))
                .flatMap(picture -> decoded(picture).stream())
                .findFirst();
    }

    /** By the light around each point, and by that of the whole: either reads what the other does not. */
    private static Stream<BinaryBitmap> binarised(LuminanceSource source) {
        return List.of(new HybridBinarizer(source), new GlobalHistogramBinarizer(source)).stream()
                .map(BinaryBitmap::new);
    }

    private static Optional<String> decoded(BinaryBitmap picture) {
        try {
            return Optional.of(new QRCodeReader().decode(picture, HINTS).getText());
        } catch (ReaderException | RuntimeException notHere) {
            return Optional.empty();
        }
    }
}
