// SPDX-License-Identifier: Apache-2.0
package vn.motcua.command;

import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.IssuedToken;
import vn.motcua.identity.Scope;
import vn.motcua.identity.Tokens;
import vn.motcua.platform.DataFolderIsInUse;

/** Issues a token with which a program acts for an account over the REST interface. */
@Command(name = "token", mixinStandardHelpOptions = true)
final class TokenCommand implements Callable<Integer> {

    private final Words words;

    @Option(names = "--account", paramLabel = "NAME", required = true)
    String account = "";

    @Option(names = "--name", paramLabel = "TEXT")
    String name = "motcua token";

    @Option(names = "--scope", paramLabel = "SCOPE", split = ",")
    List<String> scopes = List.of();

    @Option(names = "--days", paramLabel = "N")
    int days = 30;

    @Mixin
    DatabaseOptions options = new DatabaseOptions();

    TokenCommand(Words words) {
        this.words = words;
    }

    /** The secret alone goes to the standard output, so that a script can keep it. */
    @Override
    public Integer call() throws DataFolderIsInUse {
        var wanted = wanted();
        if (days < 1 || days > Tokens.LONGEST_LIFE.toDays()) {
            throw new Refusal(words.say("token.days", Tokens.LONGEST_LIFE.toDays(), days));
        }
        options.requirePortal(words);
        try (var portal = Portal.open(options)) {
            var issued = issue(portal, wanted);
            System.out.println(issued.secret());
            System.err.println(words.say("token.good-until", issued.token().expiresAt(), texts(wanted)));
            return ExitCode.OK;
        }
    }

    private IssuedToken issue(Portal portal, Set<Scope> wanted) {
        var owner = portal.facade(Accounts.class)
                .findByLogin(account)
                .orElseThrow(() -> new Refusal(words.say("token.no-account", account)));
        return portal.facade(Tokens.class).issue(owner.id(), name, wanted, Duration.ofDays(days));
    }

    private Set<Scope> wanted() {
        return scopes.isEmpty()
                ? EnumSet.allOf(Scope.class)
                : scopes.stream().map(this::scope).collect(Collectors.toSet());
    }

    private Scope scope(String text) {
        var all = texts(Arrays.asList(Scope.values()));
        return Scope.find(text).orElseThrow(() -> new Refusal(words.say("token.no-scope", text, all)));
    }

    private static String texts(Collection<Scope> scopes) {
        return scopes.stream().map(Scope::text).sorted().collect(Collectors.joining(" "));
    }
}
