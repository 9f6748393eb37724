// SPDX-License-Identifier: Apache-2.0
package vn.motcua.printing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * One form about to be printed: its words, number, dates and symbols. Public for the templates only; other modules
 * have no use for it.
 */
public final class Sheet {

    private static final int RUNNING_LETTERS = 60;

    private final PrintedForm form;
    private final Blank blank;
    private final Writing writing;

    Sheet(PrintedForm form) {
        this.form = form;
        this.blank = Blank.of(form);
        this.writing = Writing.in(language());
    }

    public Letterhead letterhead() {
        return form.letterhead();
    }

    public @Nullable FiledDossier dossier() {
        return form.dossier();
    }

    public Language language() {
        return form.letterhead().language();
    }

    public boolean isTranslation() {
        return language() == Language.EN;
    }

    public String languageTag() {
        return language().locale().toLanguageTag();
    }

    public String cssClass() {
        return blank.size().cssClass() + " " + blank.slug();
    }

    public String css() {
        return StyleSheet.of(blank.size());
    }

    /** "Mẫu số 01"; nothing where the circular has no such form. */
    public @Nullable String mark() {
        return blank.number(letterhead().rules())
                .map(number -> words("mark", number))
                .orElse(null);
    }

    public String circular() {
        return words("circular." + letterhead().rules());
    }

    public String title() {
        return switch (form) {
            case DecisionLetter letter -> letter.title();
            case AdministrativeDocument document -> document.title();
            case ApplicationForm application -> application.title();
            default -> words("title." + blank.slug() + variant());
        };
    }

    /** The apology also asks for more time since 2025. */
    private String variant() {
        return form instanceof ApologyNotice && letterhead().rules() == RuleSet.ND118_2025 ? ".2025" : "";
    }

    /** For the window, the file's properties and screen readers. */
    public String documentTitle() {
        var dossier = dossier();
        return PlainText.printable(dossier == null ? title() : title() + " – " + dossier.code());
    }

    /** At the foot of each page, in one line, so that there is room for the number of the page. */
    public String running() {
        var dossier = dossier();
        return dossier == null ? title() : shortened(title()) + " – " + dossier.code();
    }

    private static String shortened(String title) {
        var end = title.length() <= RUNNING_LETTERS ? -1 : title.lastIndexOf(' ', RUNNING_LETTERS);
        return end < 0 ? title : title.substring(0, end) + " …";
    }

    public String words(String key, Object... arguments) {
        return Phrases.of(language(), key, arguments);
    }

    public String placeAndDay() {
        return writing.placeAndDay(letterhead().place(), letterhead().issuedAt());
    }

    public String moment(Instant at) {
        return writing.moment(at);
    }

    public String day(Instant at) {
        return writing.day(at);
    }

    public String day(LocalDate day) {
        return writing.day(day);
    }

    public String clock(Instant at) {
        return writing.clock(at);
    }

    public String fee(Fee fee) {
        if (fee.amountInDong() == 0) {
            return words("fee.none");
        }
        return words(fee.paid() ? "fee.paid" : "fee.due", writing.money(fee.amountInDong()));
    }

    /** "Trung tâm …, số điện thoại …, trang …": the contact as part of a sentence. */
    public String contact(Contact contact) {
        var parts = new ArrayList<String>();
        parts.add(contact.name());
        if (contact.phone() != null) {
            parts.add(words("contact.phone", contact.phone()));
        }
        if (contact.website() != null) {
            parts.add(words("contact.website", contact.website()));
        }
        return String.join(", ", parts);
    }

    /** The title in lines of about the same length. */
    public List<String> titleLines() {
        return BalancedLines.of(title(), 46);
    }

    /** The name of an authority in lines of about the same length; bold letters need more room. */
    public List<String> headLines(String name, boolean bold) {
        return BalancedLines.of(name, bold ? 27 : 30);
    }

    public String number(int number) {
        return "%02d".formatted(number);
    }

    /** A cell of the table of papers: empty rather than 0. */
    public String count(int copies) {
        return copies == 0 ? "" : Integer.toString(copies);
    }

    public boolean anyOf(List<Paper> papers, ToIntFunction<Paper> kind) {
        return papers.stream().anyMatch(paper -> kind.applyAsInt(paper) > 0);
    }

    public boolean hasBarcode() {
        var dossier = dossier();
        return blank.hasBarcode() && dossier != null && Symbols.canBeBarcode(dossier.code());
    }

    public String barcode(FiledDossier dossier) {
        return Symbols.barcode(dossier.code());
    }

    public String qr(FiledDossier dossier) {
        return Symbols.qr(dossier.scanned().toString());
    }
}
