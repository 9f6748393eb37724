// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.open;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.QRCodeWriter;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

/** A QR code as a picture inside the page: black on white in any colour scheme, sharp at any size, fetched from nowhere. */
final class QrPicture {

    private static final int QUIET_ZONE = 4;

    private QrPicture() {}

    static String of(String text) {
        try {
            var modules = new QRCodeWriter()
                    .encode(text, BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.MARGIN, QUIET_ZONE));
            var dark = new StringBuilder();
            for (var y = 0; y < modules.getHeight(); y++) {
                for (var x = 0; x < modules.getWidth(); x++) {
                    dark.append(modules.get(x, y) ? "M%d %dh1v1h-1z".formatted(x, y) : "");
                }
            }
            return "data:image/svg+xml;base64,"
                    + Base64.getEncoder().encodeToString("""
                    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %1$d" shape-rendering="crispEdges">\
                    <rect width="%1$d" height="%1$d" fill="#fff"/><path d="%2$s"/></svg>""".formatted(modules.getWidth(), dark)
                            .getBytes(StandardCharsets.UTF_8));
        } catch (WriterException e) {
            throw new IllegalArgumentException("Too long for a QR code", e);
        }
    }
}
