// SPDX-License-Identifier: Apache-2.0
package vn.motcua.survey.command;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import vn.motcua.survey.table.Sentence;

/** Says things in the language in which the command explains itself. */
@Command
final class Speech {

    @Spec(Spec.Target.MIXEE)
    @Nullable
    CommandSpec command;

    String say(Sentence sentence) {
        return sentence.in(locale());
    }

    private Locale locale() {
        return command == null || command.resourceBundle() == null
                ? Locale.ENGLISH
                : command.resourceBundle().getLocale();
    }

    /** Says them beside the results, and returns them for a place among these. */
    List<String> tell(List<Sentence> remarks) {
        var said = remarks.stream().map(this::say).toList();
        said.forEach(System.err::println);
        return said;
    }
}
