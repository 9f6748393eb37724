// SPDX-License-Identifier: Apache-2.0
package vn.motcua.index;

import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.motcua.index.Node.Formula;
import vn.motcua.index.Node.Scale;
import vn.motcua.platform.Preparation;

/** Gives a fresh portal the eight totals of PAPI 2021 that the press printed, so that there is something true to see. */
@Component
@Order(IndexStarter.AFTER_THE_PLACES)
class IndexStarter implements Preparation {

    static final int AFTER_THE_PLACES = 40;

    private static final int YEAR = 2021;

    private static final Series PRESS = new Series(
            "papi-2021-press",
            Series.Kind.PUBLISHED,
            new Name("PAPI 2021: tám điểm báo chí đã đăng", "PAPI 2021: eight totals that the press printed"),
            new Name(
                    "CECODES, VFF-CRT, RTA và UNDP, công bố tháng 5/2022, theo báo chí",
                    "CECODES, VFF-CRT, RTA and UNDP, published in May 2022, after the press"),
            new Name(
                    "Số liệu thuộc các tổ chức công bố: dẫn nguồn khi dùng",
                    "The figures belong to their publishers: cite the source"));

    private static final Map<String, Double> TOTALS = Map.of(
            "46", 48.059, "74", 47.178, "38", 47.102, "01", 44.447, "31", 44.005, "48", 42.557, "92", 41.230, "79",
            40.677);

    private final PublishedSeries published;

    IndexStarter(PublishedSeries published) {
        this.published = published;
    }

    @Override
    public void prepare() {
        if (published.find(PRESS.code()).isEmpty()) {
            published.publish(PRESS, wave());
        }
    }

    private static Wave wave() {
        var total = new Node(
                PapiStructure.ROOT,
                null,
                Level.TOTAL,
                new Name("Chỉ số tổng hợp", "Total"),
                Scale.of(8, 80),
                new Formula(
                        Node.Combination.SUM,
                        1,
                        new Name(
                                "Tổng của tám nội dung, mỗi nội dung từ 1 đến 10 điểm",
                                "The sum of eight dimensions of 1 to 10 points each")),
                false);
        return new Wave(
                YEAR,
                Division.OF_63,
                false,
                List.of(total),
                TOTALS.entrySet().stream()
                        .map(each -> Score.of(each.getKey(), total.code(), each.getValue()))
                        .toList(),
                List.of(),
                List.of(),
                null,
                new Name(
                        "Báo chí đăng điểm của tám tỉnh, thành phố; người quản trị có thể nhập toàn bộ số liệu đã công bố.",
                        "The press printed the scores of eight provinces; an administrator can import all published figures."));
    }
}
