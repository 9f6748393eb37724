// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import java.util.Arrays;

/** The ten states every dossier of the country is shown in, with their national numbers. */
public enum Status {
    /** Mới đăng ký. */
    REGISTERED(1),
    /** Được tiếp nhận. */
    ACCEPTED(2),
    /** Không được tiếp nhận. */
    NOT_ACCEPTED(3),
    /** Đang xử lý. */
    IN_PROGRESS(4),
    /** Yêu cầu bổ sung giấy tờ. */
    AWAITING_SUPPLEMENT(5),
    /** Yêu cầu thực hiện nghĩa vụ tài chính. */
    AWAITING_PAYMENT(6),
    /** Công dân yêu cầu rút hồ sơ. */
    WITHDRAWN(7),
    /** Dừng xử lý. */
    STOPPED(8),
    /** Đã xử lý xong. */
    FINISHED(9),
    /** Đã trả kết quả. */
    RETURNED(10);

    private final int number;

    Status(int number) {
        this.number = number;
    }

    public int number() {
        return number;
    }

    public static Status of(int number) {
        return Arrays.stream(values())
                .filter(status -> status.number == number)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("A status is a number from 1 to 10, not " + number));
    }

    /** The key of its name in the bundle {@code dossier}. */
    public String messageKey() {
        return "dossier.status." + number;
    }

    /** Nothing will ever happen to it again. */
    public boolean isOver() {
        return this == NOT_ACCEPTED || this == STOPPED || this == RETURNED;
    }

    /** It waits for the citizen or for money: its clock stands still and nobody is late. */
    public boolean isWaiting() {
        return this == AWAITING_SUPPLEMENT || this == AWAITING_PAYMENT;
    }

    /** An office works on it, so its office can be late. */
    public boolean isRunning() {
        return this == REGISTERED || this == ACCEPTED || this == IN_PROGRESS;
    }
}
