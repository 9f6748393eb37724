// SPDX-License-Identifier: Apache-2.0
package vn.motcua.printing;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Prints forms. What {@link #html} shows before sending is what {@link #pdf} prints, for it prints just that page. May be
 * shared by threads; the same form always gives the same bytes.
 */
public final class Printing {

    private static final TemplateEngine TEMPLATES =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "motcua.templates");
    private static final int EDITION = 1;
    /** Laying out a page costs memory by the line: a long register is printed in parts and bound together. */
    private static final int LINES_AT_ONCE = 400;

    /** The form as a PDF/A-2a file; a register of more than 400 lines as PDF/A-2u, without the tags of PDF/UA. */
    public byte[] pdf(PrintedForm form) {
        var issuedAt = form.letterhead().issuedAt();
        return form instanceof Register register && register.lines().size() > LINES_AT_ONCE
                ? PdfPress.print(parts(register), issuedAt)
                : PdfPress.print(html(form), issuedAt);
    }

    /** The form as a page of its own, to be shown under {@link #contentSecurityPolicy()}. */
    public String html(PrintedForm form) {
        return page(Map.of("form", form, "sheet", new Sheet(form)), form);
    }

    private Stream<String> parts(Register register) {
        var count = register.lines().size();
        return IntStream.iterate(0, start -> start < count, start -> start + LINES_AT_ONCE)
                .mapToObj(start -> part(register, start, Math.min(start + LINES_AT_ONCE, count)));
    }

    private String part(Register register, int start, int end) {
        return page(
                Map.of(
                        "form",
                        register,
                        "sheet",
                        new Sheet(register),
                        "lines",
                        register.lines().subList(start, end),
                        "first",
                        start == 0,
                        "last",
                        end == register.lines().size()),
                register);
    }

    private String page(Map<String, Object> parameters, PrintedForm form) {
        var page = new StringOutput();
        TEMPLATES.render(Blank.of(form).template(), parameters, new PlainText(page));
        return page.toString().strip();
    }

    /** A name for the file in plain ASCII, e.g. "appointment-slip-H57.26-261122-0001.pdf". */
    public String fileName(PrintedForm form) {
        var dossier = form.dossier();
        var code = dossier == null ? "" : "-" + dossier.code().replaceAll("[^A-Za-z0-9.-]", "_");
        return Blank.of(form).slug() + code + ".pdf";
    }

    /** Goes up when the look or the words of a form change: keep it beside a PDF that is stored. */
    public String rendererVersion() {
        return PdfPress.PRODUCER + " forms " + EDITION;
    }

    /** Lets the page of {@link #html} show its own style and pictures, and nothing else. */
    public String contentSecurityPolicy() {
        return "default-src 'none'; img-src data:; style-src " + StyleSheet.hashes()
                + "; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";
    }
}
