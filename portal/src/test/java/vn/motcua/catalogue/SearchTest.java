// SPDX-License-Identifier: Apache-2.0
package vn.motcua.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.PortalTest;
import vn.motcua.SharedData;
import vn.motcua.imports.ImportProgress;

/** What citizens type, and what they should find, in the whole national catalogue with our starter content. */
@PortalTest
class SearchTest {

    @Autowired
    Procedures procedures;

    @Autowired
    StarterCatalogue starter;

    @BeforeEach
    void theWholeCatalogue() {
        starter.load();
        if (procedures.count().procedures() < 2400) {
            procedures.importFile(SharedData.file("procedures/procedures.jsonl.gz"), ImportProgress.SILENT);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            lam giay khai sinh                         | 1.001193
            làm giấy khai sinh cho con                 | 1.001193
            Đăng ký khai sinh                          | 1.001193
            đăng kí khai sinh                          | 1.001193
            dang ky khai sihn                          | 1.001193
            dang ky khaisinh                           | 1.001193
            khai sinh                                  | 1.001193
            toi muon lam giay khai sinh cho con moi sinh | 1.001193
            birth certificate                          | 1.001193
            register a birth                           | 1.001193
            birth certifcate                           | 1.001193
            1.001193                                   | 1.001193
            mat giay khai sinh                         | 2.000635
            trich luc khai sinh                        | 2.000635
            dang ky lai khai sinh                      | 1.004884
            khai tu                                    | 1.000656
            giấy chứng tử                              | 1.000656
            death certificate                          | 1.000656
            dang ky ket hon                            | 1.000894
            đăng ký kết hôn ở đâu                      | 1.000894
            dang ky ket hom                            | 1.000894
            marriage                                   | 1.000894
            ket hon voi nguoi nuoc ngoai               | 2.000806
            giay doc than                              | 1.004873
            xac nhan tinh trang hon nhan               | 1.004873
            so do                                      | 1.012783
            sổ đỏ                                      | 1.012783
            doi so hong                                | 1.012783
            tach thua dat                              | 1.012784
            chia dat cho con                           | 1.012784
            xay nha                                    | 1.013225
            xin giay phep xay dung nha o               | 1.013225
            building permit                            | 1.013225
            sua nha                                    | 1.013229
            ly lich tu phap                            | 3.000333
            lý lịch tư pháp số 2                       | 3.000333
            criminal record                            | 3.000333
            giay phep lai xe                           | 3.000346
            chung chi dau gia                          | 1.003915
            doi bang lai xe                            | 3.000347
            driving licence                            | 3.000346
            hộ kinh doanh                              | 1.001612
            ho kinh doanh                              | 1.001612
            mo quan ca phe                             | 1.001612
            dang ky thanh lap ho kinh doanh            | 1.001612
            open a shop                                | 1.001612
            thanh lap hop tac xa                       | 1.005280
            ho khau                                    | 1.004222
            dang ky thuong tru                         | 1.004222
            dang ki tam tru                            | 1.004194
            thue tro                                   | 1.004194
            cccd                                       | 1.014061
            lam can cuoc cong dan                      | 1.014061
            sao y ban chinh                            | 2.000815
            chung thuc ban sao                         | 2.000815
            chung thuc chu ky                          | 2.000884
            tro cap nguoi khuyet tat                   | 1.001776
            ho ngheo                                   | 1.011607
            giay phep lao dong cho nguoi nuoc ngoai    | 2.000205
            work permit                                | 2.000205
            mat bang tot nghiep                        | 3.000465
            ve sinh an toan thuc pham                  | 2.000591
            ho chieu                                   | 1.001456
            passport                                   | 1.001456
            mat ho chieu                               | 1.010386
            doi ten khai sinh                          | 1.004859
            thai san                                   | 2.000693
            nghia vu quan su tam hoan                  | -
            lam lai can cuoc                           | 1.014064
            mat cccd                                   | 1.014064
            can cuoc het han                           | 1.014061
            lam can cuoc cho con                       | 1.014062
            vneid muc 2                                | 3.000228
            dang ky ket hon voi nguoi nuoc ngoai       | 2.000806
            lay chong nguoi han quoc                   | 2.000806
            lam lai giay khai sinh                     | 1.004884
            con toi bi sai ten trong giay khai sinh phai lam sao | 1.004859
            nhan cha con                               | 1.001022
            nhan con nuoi                              | 2.001263
            adoption                                   | 2.001263
            lap di chuc                                | 2.001019
            bao tu cho bo                              | 1.000656
            giay phep xay nha                          | 1.013225
            construction permit                        | 1.013225
            sang ten so do                             | 1.013831
            mat so do                                  | 1.012786
            thua ke dat                                | 1.013831
            chuyen muc dich su dung dat                | 1.013949
            len tho cu                                 | 1.013949
            the chap so do vay ngan hang               | 1.011441
            tranh chap dat dai voi hang xom            | 1.012812
            nha o xa hoi                               | 1.014632
            tro cap nguoi gia                          | 1.001776
            luat su mien phi                           | 2.000829
            mo quan an                                 | 1.001612
            mo tiem tap hoa                            | 1.001612
            dong cua tiem                              | 1.001266
            tam ngung kinh doanh                       | 1.001570
            giai the cong ty                           | 2.002023
            ma so thue ca nhan                         | 1.008498
            rut bao hiem xa hoi 1 lan                  | 1.001613
            mat the bao hiem y te                      | 1.001294
            mat bang lai xe                            | 3.000348
            bang lai quoc te                           | 3.000353
            sang ten xe may                            | 1.013076
            mat ca vet xe                              | 1.013080
            dang kiem xe o to                          | 1.005103
            passport renewal                           | 1.001456
            tach ho khau                               | 1.010038
            xoa ho khau                                | 1.003197
            tam vang                                   | 1.003677
            tam tru cho nguoi nuoc ngoai               | 1.000253
            giay uy quyen                              | 2.000884
            """)
    void citizens_find_what_they_mean_among_the_first_three(String typed, String code) {
        var decomposed = Normalizer.normalize(typed, Normalizer.Form.NFD);
        for (var spelling : List.of(typed, decomposed, typed.toUpperCase(Locale.ROOT))) {
            var found = procedures.search(ProcedureQuery.words(spelling)).rows();

            assertThat(found).as(spelling).isNotEmpty();
            if (!code.equals("-")) {
                assertThat(found.stream().limit(3).map(Found::code))
                        .as(spelling)
                        .contains(code);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "khai sinh",
                "giấy phép",
                "qqqq xxxx",
                "'); DROP TABLE procedure; --",
                "% _ \\ : & | ! ( )",
                "🙂"
            })
    void every_page_follows_without_gap_or_repetition(String words) {
        var seen = new HashSet<String>();
        var query = new ProcedureQuery(words, null, null, null, null, null, 50);
        for (var page = procedures.search(query); ; ) {
            page.rows().forEach(found -> assertThat(seen.add(found.code())).isTrue());
            if (page.next() == null) {
                break;
            }
            page = procedures.search(new ProcedureQuery(words, null, null, null, null, page.next(), 50));
        }
        if (words.isEmpty()) {
            assertThat(seen).hasSize(procedures.count().procedures());
        }
    }

    @Test
    void filters_narrow_and_combine() {
        var query = new ProcedureQuery("khai sinh", "ho-tich", Tier.COMMUNE, Audience.CITIZEN, null, null, 100);

        var found = procedures.search(query).rows();

        assertThat(found)
                .isNotEmpty()
                .allMatch(row ->
                        row.field().code().equals("ho-tich") && row.tiers().contains(Tier.COMMUNE));
    }

    @Test
    void an_event_of_life_lists_what_belongs_to_it() {
        var query = new ProcedureQuery("", null, null, null, "birth", null, 100);

        assertThat(procedures.search(query).rows()).extracting(Found::code).contains("1.001193", "1.004884");
        assertThat(procedures.lifeEvents()).extracting(Facet::code).startsWith("birth");
        assertThat(procedures.fields()).extracting(Facet::code).contains("ho-tich", "dat-dai");
    }

    @Test
    void a_broken_cursor_shows_the_first_page() {
        var first = procedures.search(ProcedureQuery.words("khai sinh"));

        for (var cursor : Stream.of("x", "AAAA", "%%%").toList()) {
            var page = procedures.search(new ProcedureQuery("khai sinh", null, null, null, null, cursor, 20));
            assertThat(page).isEqualTo(first);
        }
    }
}
