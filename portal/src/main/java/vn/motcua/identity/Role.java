// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity;

/** The duties an officer can have in a unit. */
public enum Role {
    /** Cán bộ một cửa: receives dossiers and returns results. */
    ONE_STOP_CLERK,
    /** Chuyên viên: examines a dossier. */
    SPECIALIST,
    /** Lãnh đạo phòng: assigns and checks. */
    DIVISION_HEAD,
    /** Lãnh đạo đơn vị: decides and signs. */
    LEADER,
    /** Văn thư: numbers, seals, hands over. */
    CLERK_OF_SEALS,
    /** Chuyên viên Văn phòng UBND tỉnh. */
    COMMITTEE_SPECIALIST,
    /** Lãnh đạo UBND tỉnh. */
    COMMITTEE_LEADER,
    /** Quản trị hệ thống: catalogue, units, accounts. */
    ADMINISTRATOR;

    /** Whether it gives the right to direct the work of others at the unit and below. */
    public boolean isHead() {
        return this == DIVISION_HEAD || this == LEADER || this == COMMITTEE_LEADER;
    }
}
