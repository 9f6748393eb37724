// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.officer.inbox;

import java.util.regex.Pattern;

/** Where a form asks to be led back to: a page of the desk, and nowhere else. */
public final class DeskAddress {

    private static final Pattern OF_THE_DESK = Pattern.compile("/desk([/?][A-Za-z0-9/?=&%._~:+-]*)?");

    private DeskAddress() {}

    public static String orDesk(String typed) {
        return OF_THE_DESK.matcher(typed).matches() ? typed : "/desk";
    }
}
