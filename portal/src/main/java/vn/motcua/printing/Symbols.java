// SPDX-License-Identifier: Apache-2.0
package vn.motcua.printing;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.oned.Code128Writer;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** QR codes and barcodes as pictures inside the page: nothing is fetched from elsewhere. */
final class Symbols {

    private static final int PIXELS_PER_MODULE = 6;
    private static final int BAR_HEIGHT = 60;
    /** Printable ASCII is what Code 128 can carry. */
    private static final String BARCODE_ALPHABET = "[ -~]{1,60}";

    private Symbols() {}

    /** Medium correction: a slip is folded and stamped. */
    static String qr(String text) {
        var hints = Map.of(
                EncodeHintType.ERROR_CORRECTION,
                ErrorCorrectionLevel.M,
                EncodeHintType.MARGIN,
                2,
                EncodeHintType.CHARACTER_SET,
                "UTF-8");
        try {
            return picture(new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, hints), PIXELS_PER_MODULE);
        } catch (WriterException e) {
            throw new IllegalArgumentException("Too long for a QR code: " + text, e);
        }
    }

    static boolean canBeBarcode(String text) {
        return text.matches(BARCODE_ALPHABET);
    }

    static String barcode(String text) {
        return picture(
                new Code128Writer()
                        .encode(text, BarcodeFormat.CODE_128, 0, BAR_HEIGHT, Map.of(EncodeHintType.MARGIN, 10)),
                2);
    }

    private static String picture(BitMatrix modules, int scale) {
        var height = modules.getHeight() == BAR_HEIGHT ? BAR_HEIGHT : modules.getHeight() * scale;
        var vertical = modules.getHeight() == BAR_HEIGHT ? 1 : scale;
        var image = new BufferedImage(modules.getWidth() * scale, height, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                image.setRGB(x, y, modules.get(x / scale, y / vertical) ? 0x000000 : 0xFFFFFF);
            }
        }
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png(image));
    }

    private static byte[] png(BufferedImage image) {
        var bytes = new ByteArrayOutputStream();
        try (var output = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image, "png", output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
