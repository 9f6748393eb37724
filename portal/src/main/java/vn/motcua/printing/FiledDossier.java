// SPDX-License-Identifier: Apache-2.0
package vn.motcua.printing;

import java.net.URI;

/**
 * The dossier a form speaks of.
 *
 * @param code printed, and drawn as a Code 128 barcode
 * @param tracking the public page of its progress, drawn as a QR code
 */
public record FiledDossier(String code, String procedure, Applicant applicant, URI tracking) {}
