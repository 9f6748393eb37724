// SPDX-License-Identifier: Apache-2.0
package vn.motcua.calendar;

/** In what a time limit is counted. */
public enum LimitUnit {
    /** Giờ: hours of office time. */
    WORKING_HOURS,
    /** Ngày làm việc: without weekly days off and holidays. */
    WORKING_DAYS,
    /** Ngày: days of the calendar; the last one moves to the next working day. */
    CALENDAR_DAYS,
    /** Tháng: from a date to the same date of a later month. */
    MONTHS,
    /** Trong ngày: before the office closes. */
    SAME_DAY
}
