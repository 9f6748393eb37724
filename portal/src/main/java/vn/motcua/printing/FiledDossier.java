// SPDX-License-Identifier: Apache-2.0
package vn.motcua.printing;

import java.net.URI;

/**
 * The dossier a form speaks of.
 *
 * @param code printed, and drawn as a Code 128 barcode
 * @param tracking the public page of its progress
 * @param scanned the same page as the QR code opens it
 */
public record FiledDossier(String code, String procedure, Applicant applicant, URI tracking, URI scanned) {

    public FiledDossier(String code, String procedure, Applicant applicant, URI tracking) {
        this(code, procedure, applicant, tracking, tracking);
    }

    public FiledDossier followedAt(URI page) {
        return new FiledDossier(code, procedure, applicant, tracking, page);
    }
}
