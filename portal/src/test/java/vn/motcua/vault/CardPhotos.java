// SPDX-License-Identifier: Apache-2.0
package vn.motcua.vault;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.QRCodeWriter;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/** Photographs of citizens' cards as phones make them, with the code somewhere on a table. */
public final class CardPhotos {

    public static final String CARD =
            "046190000123|191234567|Tôn Nữ Thị D'Hoa|05091990|Nữ|12 Lê Lợi, Phường Thuận Hóa, Thành phố Huế|01092025";

    private CardPhotos() {}

    /** A plain photograph of a card that says so. */
    public static byte[] of(String text) {
        return jpeg(photo(text, 1600, 1200, 6, 0), 0.9f);
    }

    /** A photograph without any code. */
    public static byte[] ofNothing() {
        return jpeg(table(1200, 900), 0.9f);
    }

    /** A table with a card on it: its code, so many points for each of its modules, turned by so many degrees. */
    static BufferedImage photo(String text, int width, int height, int module, double degrees) {
        var photo = table(width, height);
        var code = code(text, module);
        var ink = photo.createGraphics();
        ink.translate(width * 0.55, height * 0.45);
        ink.rotate(Math.toRadians(degrees));
        ink.setColor(new Color(214, 228, 222));
        ink.fillRect(-code.getWidth() * 2, -code.getHeight(), code.getWidth() * 3, code.getHeight() * 2);
        ink.drawImage(code, -code.getWidth() / 2, -code.getHeight() / 2, null);
        ink.dispose();
        return photo;
    }

    private static BufferedImage table(int width, int height) {
        var table = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var grain = new Random(7);
        for (var y = 0; y < height; y++) {
            for (var x = 0; x < width; x++) {
                var light = 120 + grain.nextInt(30) + 40 * x / width;
                table.setRGB(x, y, new Color(light, light * 9 / 10, light * 7 / 10).getRGB());
            }
        }
        return table;
    }

    private static BufferedImage code(String text, int module) {
        try {
            var hints = Map.of(EncodeHintType.CHARACTER_SET, "UTF-8", EncodeHintType.MARGIN, 3);
            var modules = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, hints);
            var code = new BufferedImage(
                    modules.getWidth() * module, modules.getHeight() * module, BufferedImage.TYPE_INT_RGB);
            for (var y = 0; y < code.getHeight(); y++) {
                for (var x = 0; x < code.getWidth(); x++) {
                    code.setRGB(x, y, modules.get(x / module, y / module) ? 0x2A2A33 : 0xE6EBE4);
                }
            }
            return code;
        } catch (WriterException e) {
            throw new IllegalArgumentException(e);
        }
    }

    static BufferedImage blurred(BufferedImage sharp, int size) {
        var kernel = new float[size * size];
        Arrays.fill(kernel, 1f / kernel.length);
        return new ConvolveOp(new Kernel(size, size, kernel), ConvolveOp.EDGE_NO_OP, null).filter(sharp, null);
    }

    static byte[] jpeg(BufferedImage picture, float quality) {
        var out = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpg").next();
        try (var stream = ImageIO.createImageOutputStream(out)) {
            var how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(quality);
            writer.setOutput(stream);
            writer.write(null, new IIOImage(picture, null, null), how);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    static byte[] png(BufferedImage picture) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
