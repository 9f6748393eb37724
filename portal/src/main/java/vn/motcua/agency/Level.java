// SPDX-License-Identifier: Apache-2.0
package vn.motcua.agency;

/** Cấp: the level of government; districts exist until 30 June 2025. */
public enum Level {
    PROVINCE,
    DISTRICT,
    COMMUNE
}
