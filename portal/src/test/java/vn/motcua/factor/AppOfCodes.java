// SPDX-License-Identifier: Apache-2.0
package vn.motcua.factor;

import java.time.Instant;
import java.util.regex.Pattern;
import org.apache.commons.codec.binary.Base32;

/** An authenticator app on somebody's phone: knows the secret that was typed into it, and shows codes. */
public final class AppOfCodes {

    private static final Pattern SECRET = Pattern.compile("<code class=\"mc-secret\">([A-Z2-7 ]+)</code>");

    private final byte[] secret;

    private AppOfCodes(String typed) {
        this.secret = new Base32().decode(typed.replace(" ", ""));
    }

    static AppOfCodes with(NewAuthenticator proposed) {
        return new AppOfCodes(proposed.typed());
    }

    public static AppOfCodes typed(String secret) {
        return new AppOfCodes(secret);
    }

    /** The app into which was typed what a page shows. */
    public static AppOfCodes from(String html) {
        var shown = SECRET.matcher(html);
        if (!shown.find()) {
            throw new AssertionError("The page shows no secret");
        }
        return new AppOfCodes(shown.group(1));
    }

    public String shows(Instant at) {
        return new TimeCodes().code(secret, at.getEpochSecond() / TimeCodes.STEP_IN_SECONDS);
    }
}
