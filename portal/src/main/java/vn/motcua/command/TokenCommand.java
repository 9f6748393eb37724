// SPDX-License-Identifier: Apache-2.0
package vn.motcua.command;

import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.motcua.identity.Account;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.IssuedToken;
import vn.motcua.identity.Scope;
import vn.motcua.identity.Tokens;
import vn.motcua.platform.DataFolderIsInUse;

/** Issues a token with which a program acts for an account over the REST interface. */
@Command(
        name = "token",
        mixinStandardHelpOptions = true,
        description = "Issues a token for programs and prints its secret, which can't be shown again.")
final class TokenCommand implements Callable<Integer> {

    @Mixin
    DatabaseOptions options = new DatabaseOptions();

    @Option(
            names = "--account",
            paramLabel = "NAME",
            required = true,
            description = "Login of an officer, or phone number or e-mail address of a citizen.")
    String account = "";

    @Option(names = "--name", paramLabel = "TEXT", defaultValue = "motcua token", description = "What it is for.")
    String name = "motcua token";

    @Option(
            names = "--scope",
            paramLabel = "SCOPE",
            split = ",",
            description = "dossier:read, dossier:write, inbox, procedure; all of them if not given.")
    List<String> scopes = List.of();

    @Option(
            names = "--days",
            paramLabel = "N",
            defaultValue = "30",
            description = "Good for so many days, 366 at most.")
    int days = 30;

    @Override
    public Integer call() throws DataFolderIsInUse {
        var wanted = wanted();
        try (var portal = Portal.open(options)) {
            var issued = issue(portal, wanted);
            System.out.println(issued.secret());
            System.err.printf(
                    "Good until %s for: %s%n",
                    issued.token().expiresAt(), wanted.stream().map(Scope::text).collect(Collectors.joining(" ")));
            return ExitCode.OK;
        }
    }

    private IssuedToken issue(Portal portal, Set<Scope> wanted) {
        Account owner = portal.facade(Accounts.class)
                .findByLogin(account)
                .orElseThrow(() -> new IllegalArgumentException(
                        "There is no account %s. Give an officer's login, or a citizen's phone number or e-mail address."
                                .formatted(account)));
        return portal.facade(Tokens.class).issue(owner.id(), name, wanted, Duration.ofDays(days));
    }

    private Set<Scope> wanted() {
        return scopes.isEmpty()
                ? EnumSet.allOf(Scope.class)
                : scopes.stream().map(TokenCommand::scope).collect(Collectors.toSet());
    }

    private static Scope scope(String text) {
        return Scope.find(text)
                .orElseThrow(() -> new IllegalArgumentException("There is no scope %s; there are %s."
                        .formatted(
                                text,
                                Arrays.stream(Scope.values()).map(Scope::text).collect(Collectors.joining(", ")))));
    }
}
