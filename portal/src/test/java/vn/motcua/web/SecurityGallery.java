// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.motcua.factor.Passkey;
import vn.motcua.factor.Standing;
import vn.motcua.web.Gallery.Show;
import vn.motcua.web.admin.DestructionView;
import vn.motcua.web.admin.DestructionsView;
import vn.motcua.web.component.Choice;
import vn.motcua.web.component.Problem;
import vn.motcua.web.component.Row;
import vn.motcua.web.component.Tone;
import vn.motcua.web.open.AuthenticatorView;
import vn.motcua.web.open.OfficerSignInView;
import vn.motcua.web.open.ProofView;
import vn.motcua.web.open.RecoveryCodesView;
import vn.motcua.web.open.SecondStepView;
import vn.motcua.web.open.SecurityView;

/** The gallery's pages of the second factor, at the sign-in and on the account page. */
final class SecurityGallery {

    private static final Instant NOW = GalleryClock.NOW;
    private static final Passkey KEY =
            new Passkey("AAAA", "Điện thoại của tôi, dùng chung với máy tính bảng ở nhà", NOW, NOW);

    static final Map<String, Supplier<Show>> PAGES = Map.ofEntries(
            Map.entry("destructions", () -> new Show("admin/destructions", destructions(List.of(), true))),
            Map.entry(
                    "destructions-error",
                    () -> new Show(
                            "admin/destructions",
                            destructions(List.of(new Problem("ground", "Hãy ghi căn cứ hủy.")), false))),
            Map.entry("destruction", () -> new Show("admin/destruction", destruction(false, true))),
            Map.entry("destruction-own", () -> new Show("admin/destruction", destruction(false, false))),
            Map.entry("destruction-record", () -> new Show("admin/destruction", destruction(true, false))),
            Map.entry(
                    "officer-sign-in",
                    () -> new Show("open/officer-sign-in", new OfficerSignInView("/desk", "", null))),
            Map.entry("second", () -> new Show("open/second-step", new SecondStepView("", true, true, null))),
            Map.entry(
                    "second-error",
                    () -> new Show("open/second-step", new SecondStepView("/desk", true, false, "factor.code.wrong"))),
            Map.entry("second-passkey", () -> new Show("open/second-step", new SecondStepView("", false, true, null))),
            Map.entry("enrol", () -> new Show("open/authenticator", authenticator("/account/security", null))),
            Map.entry(
                    "enrol-demanded-error",
                    () -> new Show("open/authenticator", authenticator(null, "factor.enrol.wrong"))),
            Map.entry(
                    "codes",
                    () -> new Show(
                            "open/recovery-codes",
                            new RecoveryCodesView(Collections.nCopies(10, "abcd-efgh-2345-6789"), "/desk"))),
            Map.entry("security", () -> new Show("open/security", security(true, true, true, 2, null))),
            Map.entry("security-none", () -> new Show("open/security", security(true, false, true, 0, null))),
            Map.entry("security-citizen", () -> new Show("open/security", security(false, false, true, 1, null))),
            Map.entry("security-elsewhere", () -> new Show("open/security", security(false, false, false, 0, null))),
            Map.entry("security-full", () -> new Show("open/security", security(true, true, true, 10, null))),
            Map.entry(
                    "security-error",
                    () -> new Show("open/security", security(true, true, true, 0, "factor.off.required"))),
            Map.entry("proof-code", () -> new Show("open/proof", new ProofView("/account", true, true, false, null))),
            Map.entry(
                    "proof-password-error",
                    () -> new Show("open/proof", new ProofView("/account", false, false, true, "factor.off.wrong"))),
            Map.entry(
                    "proof-again", () -> new Show("open/proof", new ProofView("/account", false, false, false, null))));

    private SecurityGallery() {}

    private static DestructionsView destructions(List<Problem> problems, boolean some) {
        var line = new DestructionsView.Line(
                "/admin",
                12,
                "Tệp không ai dùng",
                "Quyết định số 12/QĐ-UBND ngày 01/11/2026",
                "chờ xác nhận",
                Tone.NEEDED,
                GalleryClock.NOW,
                4812);
        return new DestructionsView(
                List.of(Choice.of("UNUSED_FILES", "Tệp không ai dùng")),
                "UNUSED_FILES",
                "",
                some ? List.of(line) : List.of(),
                problems);
    }

    private static DestructionView destruction(boolean isRecord, boolean mayConfirm) {
        return new DestructionView(
                "/admin/retention/destructions/1",
                12,
                isRecord ? "đã hủy" : "chờ xác nhận",
                isRecord ? Tone.GOOD : Tone.NEEDED,
                isRecord,
                List.of(
                        Row.of("Loại", "Tệp không ai dùng"),
                        Row.of("Căn cứ", "Quyết định số 12/QĐ-UBND ngày 01/11/2026 <thử>"),
                        Row.of("Người lập", "Công Tằng Tôn Nữ Thị Hoàng Phương D'Hoa, hôm nay 08:00")),
                List.of(new DestructionView.Item(
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document, SHA-256 0011223344556677…",
                        GalleryClock.NOW,
                        1_400_000,
                        isRecord ? "chưa hủy được" : "",
                        Tone.BAD)),
                isRecord ? 0 : 3_812,
                !isRecord,
                mayConfirm,
                !isRecord);
    }

    private static AuthenticatorView authenticator(@Nullable String back, @Nullable String problem) {
        return new AuthenticatorView(
                "/officers/sign-in/enrol",
                back,
                "",
                "ABCD EFGH IJKL MNOP QRST UVWX YZ23 4567",
                "otpauth://totp/Motcua:lanhdao?secret=ABCDEFGHIJKLMNOPQRSTUVWXYZ234567&issuer=Motcua",
                "data:image/svg+xml;base64,PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciLz4=",
                problem);
    }

    private static SecurityView security(
            boolean officer, boolean app, boolean answers, int keys, @Nullable String problem) {
        return new SecurityView(
                officer,
                officer,
                new Standing(app ? NOW : null, app ? 7 : 0, keys),
                IntStream.range(0, keys).mapToObj(_ -> KEY).toList(),
                keys < 10,
                answers,
                "dichvucong.hue.gov.vn",
                problem);
    }
}
