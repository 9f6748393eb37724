// SPDX-License-Identifier: Apache-2.0
package vn.motcua.survey.command;

/** How results are printed. */
enum Format {
    TABLE,
    CSV,
    JSON
}
