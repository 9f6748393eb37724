// SPDX-License-Identifier: Apache-2.0
package vn.motcua.campaign;

/** Why something cannot be done now; its words stand under {@code campaign.hindrance.}. */
public enum Hindrance {
    /** It runs already, or is closed. */
    NOT_A_DRAFT,
    NOT_RUNNING,
    NOT_CLOSED,
    CHANGED_ELSEWHERE,
    /** The code of the series is that of figures which others published, or which were made up. */
    SERIES_OF_OTHERS,
    /** Another campaign has published the scores of this series for this year. */
    YEAR_IS_PUBLISHED,
    NO_FRAME,
    NOT_DRAWN,
    /** The list of villages is of provinces that there are not in the campaign's year; the argument says which. */
    OTHER_PROVINCES,
    /** The plan does not fit the frame; the argument says how. */
    PLAN_DOES_NOT_FIT,
    NOBODY_ASSIGNED,
    /** An account that is none of an official's, or is closed. */
    NO_SUCH_OFFICIAL,
    HAS_VILLAGES,
    /** The interview is in another state by now. */
    NOT_NOW,
    /** Nobody checks an interview that they held themselves. */
    OWN_INTERVIEW,
    REASON_MISSING,
    /** The village's list of reserves is used up. */
    NO_RESERVE,
    /** The code is none of the question's answers. */
    NO_SUCH_ANSWER,
    /** The number is outside the question's range, which is the argument. */
    NOT_IN_RANGE,
    NOT_COMPLETE,
    /** Interviews have begun in the village; its list stays. */
    LIST_IN_USE,
    LIST_EMPTY,
    /** Interviews have begun in a village that was to be given up. */
    VILLAGE_BEGUN,
    /** No village is left that could step in. */
    NO_RESERVE_VILLAGE,
    NO_INTERVIEWS,
    /** The data cannot be scored; the argument says why. */
    CANNOT_BE_SCORED;

    public String messageKey() {
        return "campaign.hindrance." + name();
    }
}
