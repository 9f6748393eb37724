// SPDX-License-Identifier: Apache-2.0
package vn.motcua.agency;

/** What a unit is in the administration. */
public enum UnitKind {
    /** Ủy ban nhân dân: decides at its level. */
    PEOPLES_COMMITTEE,
    /** Văn phòng Ủy ban nhân dân: prepares what the committee signs. */
    COMMITTEE_OFFICE,
    /** Sở and what ranks with it. */
    DEPARTMENT,
    /** Văn phòng sở, with the clerk of seals. */
    OFFICE,
    /** Phòng, chi cục: examines. */
    DIVISION,
    /** Trung tâm phục vụ hành chính công, bộ phận một cửa: receives and returns. */
    ONE_STOP,
    /** Chi nhánh, such as those of the land registration office. */
    BRANCH
}
