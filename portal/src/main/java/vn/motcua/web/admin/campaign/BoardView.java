// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin.campaign;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.campaign.Village;
import vn.motcua.web.component.Choice;
import vn.motcua.web.component.Problem;

/**
 * How far the villages are, who asks where, which interviews wait to be checked.
 *
 * @param people who may interview, by their account
 * @param supervisors who check interviews
 * @param replaced villages that were given up, and for which
 */
public record BoardView(
        String id,
        String title,
        boolean isRunning,
        List<Line> lines,
        List<Person> people,
        List<Person> supervisors,
        List<Check> checks,
        List<String> replaced,
        Figures figures,
        String login,
        String name,
        List<Problem> problems) {

    /** One village. */
    public record Line(Village village, String interviewer) {}

    /** One interviewer, or a supervisor, who has no villages. */
    public record Person(String account, String name, String login, int villages) {}

    /** An interview to be checked. */
    public record Check(String href, String text, String interviewer) {}

    /** Of all villages together. */
    public record Figures(int quota, int accepted, int done, int begun, int replaced) {}

    public @Nullable String error(String field) {
        return Problem.of(field, problems);
    }

    public List<Choice> choices() {
        return people.stream()
                .map(person -> Choice.of(person.account(), person.name() + " (" + person.login() + ")"))
                .toList();
    }

    public String href() {
        return "/admin/campaigns/" + id;
    }
}
