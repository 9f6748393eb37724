// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.officer;

import java.util.List;
import vn.motcua.web.component.Problem;

/** The page that asks what a move needs. */
public record MoveView(
        String code,
        String procedure,
        String applicant,
        String kind,
        String step,
        String title,
        String explanation,
        boolean grave,
        boolean printed,
        List<MoveField> fields,
        List<Problem> problems) {}
