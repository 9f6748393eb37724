// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.open;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.identity.Post;
import vn.motcua.identity.ProfileUpdate.Problem;
import vn.motcua.identity.Scope;
import vn.motcua.identity.Token;

/**
 * One's own account.
 *
 * @param proof the page that comes before the issue of a token; null when none does
 * @param secret that of a token just issued, shown this once
 */
public record AccountView(
        String login,
        boolean isOfficer,
        List<Post> posts,
        AccountForm form,
        List<Problem> problems,
        List<Token> tokens,
        @Nullable String proof,
        @Nullable String secret) {

    /** The key of what is wrong with a field; null when nothing is. */
    public @Nullable String problemOf(String field) {
        return problems.stream()
                .filter(problem -> problem.field().equals(field))
                .map(Problem::messageKey)
                .findFirst()
                .orElse(null);
    }

    public List<Scope> scopes() {
        return List.of(Scope.values());
    }

    public String scopesOf(Token token) {
        return String.join(
                " ", token.scopes().stream().map(Scope::text).sorted().toList());
    }
}
