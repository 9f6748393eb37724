// SPDX-License-Identifier: Apache-2.0
package vn.motcua.queue;

/** What somebody comes to the one-stop desk for. */
public enum Purpose {
    /** Nộp hồ sơ. */
    FILE,
    /** Nhận kết quả. */
    COLLECT,
    /** Hỏi thủ tục. */
    ASK;

    public String messageKey() {
        return "queue.purpose." + this;
    }
}
