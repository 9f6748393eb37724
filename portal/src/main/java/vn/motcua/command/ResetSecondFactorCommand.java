// SPDX-License-Identifier: Apache-2.0
package vn.motcua.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import vn.motcua.factor.Factors;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.Actor;
import vn.motcua.platform.DataFolderIsInUse;

/** Lets the only administrator in again who lost their phone and the recovery codes. */
@Command(name = "reset-second-factor", mixinStandardHelpOptions = true)
final class ResetSecondFactorCommand implements Callable<Integer> {

    private final Words words;

    @Parameters(index = "0", paramLabel = "LOGIN", descriptionKey = "login")
    String login = "";

    @Mixin
    DatabaseOptions options = new DatabaseOptions();

    ResetSecondFactorCommand(Words words) {
        this.words = words;
    }

    @Override
    public Integer call() throws DataFolderIsInUse {
        options.requirePortal(words);
        try (var portal = Portal.open(options)) {
            var account = portal.facade(Accounts.class)
                    .findByLogin(login)
                    .orElseThrow(() -> new Refusal(words.say("token.no-account", login)));
            var isReset = portal.facade(Factors.class).reset(Actor.system(), account.id());
            System.out.println(words.say(isReset ? "second-factor.reset" : "second-factor.none", login));
            return ExitCode.OK;
        }
    }
}
