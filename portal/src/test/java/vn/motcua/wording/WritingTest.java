// SPDX-License-Identifier: Apache-2.0
package vn.motcua.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.motcua.wording.Piece.Kind;

/** What is written with signs, filled with places, and compared word by word. */
class WritingTest {

    @Test
    void each_line_is_what_its_sign_says() {
        var document = Document.read("""
                Số: /QĐ-UBND
                # QUYẾT ĐỊNH
                ## Về việc cấp giấy phép
                @ Chủ tịch Ủy ban nhân dân
                > Căn cứ Luật Xây dựng;
                ### Điều 1.
                Cấp phép cho ông D'Hoa.
                Số: này nằm trong bài

                * Như Điều 3
                = KT. CHỦ TỊCH
                """);

        assertThat(document.number()).isEqualTo("/QĐ-UBND");
        assertThat(document.title()).isEqualTo("QUYẾT ĐỊNH");
        assertThat(document.subject()).isEqualTo("Về việc cấp giấy phép");
        assertThat(document.authority()).containsExactly("Chủ tịch Ủy ban nhân dân");
        assertThat(document.grounds()).containsExactly("Căn cứ Luật Xây dựng;");
        assertThat(document.body())
                .containsExactly(
                        new Document.Paragraph(true, "Điều 1."),
                        new Document.Paragraph(false, "Cấp phép cho ông D'Hoa."),
                        new Document.Paragraph(false, "Số: này nằm trong bài"));
        assertThat(document.recipients()).containsExactly("Như Điều 3");
        assertThat(document.capacity()).containsExactly("KT. CHỦ TỊCH");
        assertThat(document.isWhole()).isTrue();
        assertThat(Document.read("chỉ có chữ").isWhole()).isFalse();
    }

    @Test
    void a_compared_line_is_read_as_it_is_printed_and_a_changed_sign_stays_to_be_seen() {
        var before = "# QUYẾT ĐỊNH\n> Căn cứ Luật;\n* Lưu: VT\nĐiều 1.";
        var after = "# THÔNG BÁO\n> Căn cứ Luật;\n* Lưu: VT\n### Điều 1.";

        var lines = Comparison.of(before, after).stream().map(PrintedLine::of).toList();

        assertThat(lines)
                .extracting(PrintedLine::kind)
                .containsExactly(LineKind.TITLE, LineKind.GROUND, LineKind.RECIPIENT, LineKind.PARAGRAPH);
        assertThat(lines.get(0).pieces())
                .containsExactly(new Piece(Kind.GONE, "QUYẾT ĐỊNH "), new Piece(Kind.NEW, "THÔNG BÁO"));
        assertThat(lines.get(1).pieces()).containsExactly(new Piece(Kind.SAME, "Căn cứ Luật;"));
        assertThat(lines.get(3).pieces()).containsExactly(new Piece(Kind.NEW, "### "), new Piece(Kind.SAME, "Điều 1."));
    }

    @Test
    void a_place_is_filled_or_stays_to_be_seen() {
        var known = Map.of("applicant.name", "Tôn Nữ $1 D'Hoa", "form.child.name", "  ");

        var filled = Placeholders.fill("{{ applicant.name }}, {{form.child.name}}, {{x}}, {a}", known);

        assertThat(filled).isEqualTo("Tôn Nữ $1 D'Hoa, {{form.child.name}}, {{x}}, {a}");
        assertThat(Placeholders.in(filled)).containsExactly("form.child.name", "x");
    }

    @Test
    void of_several_names_the_first_that_is_known_fills_a_place_and_words_when_none_is() {
        var text = "{{form.firm|applicant.name}}, {{form.father|\"không khai\"}}, {{form.a|form.b}}";

        assertThat(Placeholders.fill(text, Map.of("applicant.name", "Hoa")))
                .isEqualTo("Hoa, không khai, {{form.a|form.b}}");
        assertThat(Placeholders.fill(text, Map.of("form.firm", "Công ty A", "applicant.name", "Hoa", "form.b", "B")))
                .isEqualTo("Công ty A, không khai, B");
        assertThat(Templates.objection("# Q\n{{form.a|applicant.name|\"x\"}}", Map.of("form.a", "A")))
                .isEmpty();
        assertThat(Templates.objection("# Q\n{{applicant.name|form.no}}", Map.of("form.a", "A")))
                .isPresent();
    }

    @Test
    void a_placeholder_that_no_dossier_can_fill_is_told_by_name() {
        var labels = Map.of("form.child.name", "Họ tên trẻ");

        assertThat(Templates.objection("# Q\n{{today}} {{form.child.name}}", labels))
                .isEmpty();
        assertThat(Templates.objection("# Q\n{{form.child.nam}}", labels)).hasValueSatisfying(refused -> {
            assertThat(refused.code()).isEqualTo("UNKNOWN_PLACEHOLDER");
            assertThat(refused.args()).containsExactly("{{form.child.nam}}");
        });
        assertThat(Templates.objection("# Q\n{{today", labels))
                .hasValueSatisfying(refused -> assertThat(refused.code()).isEqualTo("BROKEN_PLACEHOLDER"));
        assertThat(Templates.objection("không tên loại", labels))
                .hasValueSatisfying(refused -> assertThat(refused.code()).isEqualTo("NO_TITLE_OR_TEXT"));
    }

    @Test
    void words_that_changed_are_shown_in_their_line() {
        var compared = Comparison.of("Điều 1.\nCấp cho ông An.", "Điều 1.\nKhông cấp cho ông An.\nHết.");

        assertThat(said(compared, Kind.NEW)).isEqualTo("Không cấp|Hết.");
        assertThat(said(compared, Kind.GONE)).isEqualTo("Cấp");
        assertThat(compared.getFirst()).containsExactly(new Piece(Kind.SAME, "Điều 1."));
        assertThat(Comparison.isAnything(compared)).isTrue();
    }

    @Test
    void both_texts_can_be_read_from_what_differs() {
        var before = "một hai ba\nbốn năm\n\nsáu";
        var after = "hai ba bốn\nnăm bảy\nsáu tám";

        var compared = Comparison.of(before, after);

        assertThat(words(compared, Kind.NEW)).isEqualTo(words(after));
        assertThat(words(compared, Kind.GONE)).isEqualTo(words(before));
        assertThat(Comparison.isAnything(Comparison.of(before, before))).isFalse();
    }

    private static String said(List<List<Piece>> lines, Kind kind) {
        return lines.stream()
                .flatMap(List::stream)
                .filter(piece -> piece.kind() == kind)
                .map(piece -> piece.text().strip())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("|"));
    }

    private static List<String> words(List<List<Piece>> lines, Kind own) {
        return words(lines.stream()
                .map(line -> line.stream()
                        .filter(piece -> piece.kind() == Kind.SAME || piece.kind() == own)
                        .map(Piece::text)
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("\n")));
    }

    private static List<String> words(String text) {
        return List.of(text.strip().split("\\s+"));
    }
}
