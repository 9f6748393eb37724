// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.cosigning;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Draft;
import vn.motcua.dossier.state.Rows;

/** What of a draft somebody signs: answers, applicant, papers and the way of the result, in one digest. */
@Component
public class DraftContent {

    private final Rows rows;

    DraftContent(Rows rows) {
        this.rows = rows;
    }

    public byte[] digest(Draft draft) {
        var parts = new ArrayList<String>();
        parts.add(draft.procedureCode());
        parts.add(draft.unit());
        parts.add(rows.text(new TreeMap<>(draft.answers().values())));
        parts.add(draft.applicant() == null ? "" : rows.text(draft.applicant()));
        parts.add(String.valueOf(draft.collect()));
        draft.files().forEach(file -> parts.add(file.paper() + "=" + file.file()));
        return sha256(String.join("\u001f", parts));
    }

    public static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
