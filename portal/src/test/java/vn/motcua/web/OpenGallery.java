// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import static vn.motcua.web.Specimens.BIRTH;
import static vn.motcua.web.Specimens.CODE;
import static vn.motcua.web.Specimens.PICTURE;
import static vn.motcua.web.Specimens.WARD;
import static vn.motcua.web.Specimens.hours;
import static vn.motcua.web.Specimens.wrong;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.motcua.web.Gallery.Show;
import vn.motcua.web.component.Link;
import vn.motcua.web.component.Tone;
import vn.motcua.web.open.HomeView;
import vn.motcua.web.open.ProgressView;
import vn.motcua.web.open.ProgressView.PauseLine;
import vn.motcua.web.open.ProgressView.StepLine;
import vn.motcua.web.open.ProgressView.TurnLine;
import vn.motcua.web.open.TrackView;
import vn.motcua.web.open.TrackedView;

/** The gallery's pages that are open to everybody: the first page, errors, a dossier by its code. */
final class OpenGallery {

    static final Map<String, Supplier<Show>> PAGES = Map.ofEntries(
            Map.entry("home", () -> new Show("open/home", home())),
            Map.entry("error-400", () -> error("400")),
            Map.entry("error-403", () -> error("403")),
            Map.entry("error-403-desk", () -> error("403", "desk", List.of())),
            Map.entry("error-404-near", () -> error("404", null, List.of(new Link(BIRTH, "/procedures/1.001193")))),
            Map.entry("error-stale", () -> error("stale")),
            Map.entry("error-held", () -> error("held")),
            Map.entry("error-signed-out", () -> error("signedOut")),
            Map.entry("error-404", () -> error("404")),
            Map.entry("error-405", () -> error("405")),
            Map.entry("error-413", () -> error("413")),
            Map.entry("error-429", () -> error("429")),
            Map.entry("error-500", () -> error("500")),
            Map.entry("track", () -> new Show("open/track", new TrackView("", List.of()))),
            Map.entry(
                    "track-unknown",
                    () -> new Show("open/track", new TrackView(CODE, wrong("code", "Không có hồ sơ nào mang mã này")))),
            Map.entry("progress", () -> new Show("open/progress", new TrackedView(progress(), "4F1C09AB"))));

    private OpenGallery() {}

    private static HomeView home() {
        return new HomeView(
                List.of(new Link("làm giấy khai sinh", "/procedures"), new Link("mở quán ăn", "/procedures")),
                List.of(
                        new HomeView.Event("Sinh con", "Khai sinh, bảo hiểm y tế cho trẻ", "birth", "/procedures"),
                        new HomeView.Event("Kết hôn", "Đăng ký, trích lục", "marriage", "/procedures"),
                        new HomeView.Event("Nhà đất", "Giấy chứng nhận, cấp phép xây dựng", "house", "/procedures")),
                List.of(new HomeView.Waiting(CODE, BIRTH, "Yêu cầu bổ sung giấy tờ", "/my")),
                List.of(new Link(BIRTH, "/my")),
                List.of());
    }

    private static Show error(String kind) {
        return error(kind, null, List.of());
    }

    private static Show error(String kind, @Nullable String area, List<Link> near) {
        var sought = near.isEmpty() ? "" : "đăng ký khai sinh";
        var again = kind.equals("held") || kind.equals("signedOut") ? "/sign-in?continue=%2Fmy" : null;
        return new Show("layout/error", new ErrorView(kind, "7K2QF9M", again, area, sought, near));
    }

    static ProgressView progress() {
        return new ProgressView(
                CODE,
                "1.001193.000.00.00.H57",
                BIRTH,
                "Yêu cầu bổ sung giấy tờ",
                Tone.NEEDED,
                WARD,
                hours(-80),
                hours(-76),
                hours(26),
                hours(2),
                null,
                null,
                true,
                false,
                List.of(
                        new TurnLine(true, "", "", "bổ sung giấy tờ", hours(50)),
                        new TurnLine(false, WARD, "chuyên viên", "Thẩm định hồ sơ", hours(4))),
                List.of(
                        step("Tiếp nhận hồ sơ", StepLine.State.DONE, false, -80),
                        step("Kiểm tra, thẩm định hồ sơ và dự thảo kết quả", StepLine.State.WAITING, false, -60),
                        step("Xem xét, trình ký", StepLine.State.CANCELLED, false, -50),
                        step("Ký duyệt", StepLine.State.OPEN, true, -20)),
                List.of(new ProgressView.AheadLine("Trả kết quả", "Bộ phận một cửa", 120)),
                List.of(
                        new PauseLine("Yêu cầu bổ sung giấy tờ", hours(-60), hours(-40)),
                        new PauseLine("Yêu cầu nộp tiền", hours(-10), null)),
                new ProgressView.Pictures(PICTURE, PICTURE));
    }

    static StepLine step(String name, StepLine.State state, boolean late, long from) {
        var done = state == StepLine.State.DONE ? hours(from + 5) : null;
        return new StepLine(name, WARD, state, hours(from), hours(from + 8), done, 480, late ? 620 : 240, late);
    }
}
