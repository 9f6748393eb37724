// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.open;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import vn.motcua.web.component.Choice;
import vn.motcua.web.component.Happening;
import vn.motcua.web.component.Link;
import vn.motcua.web.component.Problem;
import vn.motcua.web.component.Row;
import vn.motcua.web.component.Stage;
import vn.motcua.web.component.Tone;

/** What the living guide fills its components with. */
public record DesignView(Instant now) {

    /** The colours, by the names of their tokens. */
    public List<String> colours() {
        return List.of(
                "royal",
                "royal-deep",
                "royal-dark",
                "royal-soft",
                "royal-faint",
                "link",
                "gold",
                "gold-ink",
                "gold-soft",
                "gold-line",
                "jade",
                "jade-soft",
                "red",
                "red-soft",
                "quiet",
                "ground",
                "paper",
                "ink",
                "ink-soft",
                "line",
                "line-strong");
    }

    public List<Tone> tones() {
        return Arrays.asList(Tone.values());
    }

    public List<Choice> choices() {
        return List.of(
                Choice.of("online", "Nộp trực tuyến"),
                new Choice("counter", "Nộp tại quầy", "Mang theo bản chính để đối chiếu"),
                Choice.of("post", "Nộp qua bưu điện"));
    }

    public List<Problem> problems() {
        return List.of(
                new Problem("input-error", "Nhập số định danh gồm 12 chữ số"),
                new Problem("date-error", "Ngày 31/02/2026 không có thật"));
    }

    public List<Row> rows() {
        return List.of(
                Row.of("Họ và tên", "Nguyễn Thị Ánh Tuyết"),
                new Row("Ngày sinh", "12/11/2026", new Link("Sửa", "#summary-list")));
    }

    public List<Stage> stages() {
        return List.of(
                new Stage("Người nộp", Stage.State.DONE, "#steps"),
                new Stage("Giấy tờ", Stage.State.NOW, null),
                new Stage("Xem lại và gửi", Stage.State.LATER, null));
    }

    public List<Happening> happenings() {
        return List.of(
                new Happening(
                        now.minus(Duration.ofHours(3)),
                        "Đề nghị bổ sung giấy tờ",
                        "Ảnh bị mờ, đề nghị gửi lại bản rõ hơn.",
                        "UBND phường Thuận Hóa",
                        Happening.Tone.WAITING),
                new Happening(
                        now.minus(Duration.ofDays(1)),
                        "Tiếp nhận hồ sơ",
                        "",
                        "UBND phường Thuận Hóa",
                        Happening.Tone.GOOD),
                new Happening(now.minus(Duration.ofDays(2)), "Nộp hồ sơ", "", "", Happening.Tone.PLAIN));
    }

    public List<Link> crumbs() {
        return List.of(new Link("Trang chủ", "/"), new Link("Thủ tục", "/procedures"));
    }

    public Instant soon() {
        return now.plus(Duration.ofDays(3));
    }

    public Instant late() {
        return now.minus(Duration.ofDays(2));
    }

    public List<String> icons() {
        return List.of(
                "birth",
                "marriage",
                "home",
                "land",
                "business",
                "work",
                "study",
                "health",
                "death",
                "travel",
                "papers",
                "support");
    }
}
