// SPDX-License-Identifier: Apache-2.0
package vn.motcua.reform;

import java.util.List;

/**
 * What a reform would do if it were carried out as it is planned now.
 *
 * @param dossiers running ones that go to another unit
 * @param steps open steps that do, {@code assigned} of them with somebody who has them in hand
 * @param drafts of citizens who have not sent them yet
 * @param posts of officials that go to another unit, {@code endingPosts} that just end
 * @param rules of who handles what that change
 * @param appointments that go to another waiting hall
 * @param remarks what stands in the way first, then what is to be looked at
 */
public record Outlook(
        int dossiers,
        int steps,
        int assigned,
        int drafts,
        int posts,
        int endingPosts,
        int rules,
        int appointments,
        List<Remark> remarks) {

    public Outlook {
        remarks = List.copyOf(remarks);
    }

    public boolean isPossible() {
        return remarks.stream().noneMatch(Remark::isWrong);
    }

    public List<Remark> wrong() {
        return remarks.stream().filter(Remark::isWrong).toList();
    }

    public List<Remark> doubtful() {
        return remarks.stream().filter(remark -> !remark.isWrong()).toList();
    }

    /**
     * Something to be said of a plan.
     *
     * @param key ends the key {@code reform.remark.…} of its words
     * @param isWrong the plan cannot be carried out so
     * @param about the code of the unit it is about, or empty
     * @param more numbers, codes and names for its words, after the name of the unit
     */
    public record Remark(String key, boolean isWrong, String about, List<Object> more) {

        static Remark wrong(String key, String about, Object... more) {
            return new Remark(key, true, about, List.of(more));
        }

        static Remark doubtful(String key, String about, Object... more) {
            return new Remark(key, false, about, List.of(more));
        }
    }
}
