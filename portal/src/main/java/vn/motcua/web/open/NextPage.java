// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.open;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The page that someone wanted before signing in. Only a path on this portal counts: the address may be forged. */
final class NextPage {

    private NextPage() {}

    /** The wanted page, or another when none was wanted. */
    static String of(String wanted, String otherwise) {
        var text = text(wanted);
        return text.isEmpty() ? otherwise : text;
    }

    /** The wanted page; empty unless it is a path on this portal. */
    static String text(String wanted) {
        return isOwnPath(wanted) ? wanted : "";
    }

    /** A page that carries on what was wanted. */
    static String after(String page, String wanted) {
        var text = text(wanted);
        return text.isEmpty() ? page : page + "?continue=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static boolean isOwnPath(String wanted) {
        if (!wanted.startsWith("/") || wanted.startsWith("//") || wanted.contains("\\")) {
            return false;
        }
        try {
            var address = URI.create(wanted);
            return address.getRawAuthority() == null && !address.isAbsolute();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
