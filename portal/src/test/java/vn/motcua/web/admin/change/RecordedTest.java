// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin.change;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.PostMapping;
import vn.motcua.administration.ChangeLog;

/** Nothing that an administrator sends, and nothing that the command line brings in, goes by without the record of changes. */
class RecordedTest {

    /**
     * Sample answers that whoever tries a form keeps for themselves, a list and a set-up that are looked at before they are
     * taken over, a template printed to be looked at.
     */
    private static final Set<String> CHANGE_NOTHING = Set.of(
            "/admin/forms/{procedure}/draft/preview/form",
            "/admin/accounts/import",
            "/admin/setup",
            "/admin/templates/{procedure}/{ruling}/preview");

    private static final JavaClasses PORTAL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("vn.motcua");

    @Test
    void whatever_an_administrator_sends_is_noted() {
        var silent = posts().filter(method -> !leadsToTheRecord(method))
                .flatMap(method -> addresses(method))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(silent).isEqualTo(CHANGE_NOTHING);
    }

    private static Stream<JavaMethod> posts() {
        return PORTAL.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(PostMapping.class))
                .filter(method -> addresses(method).anyMatch(address -> address.startsWith("/admin")));
    }

    private static Stream<String> addresses(JavaMethod method) {
        return Arrays.stream(method.getAnnotationOfType(PostMapping.class).value());
    }

    @Test
    void whatever_the_command_line_brings_in_is_noted() {
        for (var command : Set.of("ImportCommand", "TokenCommand")) {
            assertThat(leadsToTheRecord(
                            PORTAL.get("vn.motcua.command." + command).getMethod("call")))
                    .as(command)
                    .isTrue();
        }
    }

    /** Whether the record is among all that is called from here on, through lambdas too. */
    private static boolean leadsToTheRecord(JavaCodeUnit start) {
        var seen = new HashSet<String>();
        var waiting = new ArrayDeque<JavaCodeUnit>();
        waiting.add(start);
        while (!waiting.isEmpty()) {
            var unit = waiting.poll();
            if (unit.getOwner().isEquivalentTo(ChangeLog.class)
                    && unit.getName().equals("note")) {
                return true;
            }
            if (seen.add(unit.getFullName())) {
                unit.getCallsFromSelf()
                        .forEach(call -> call.getTarget().resolveMember().ifPresent(waiting::add));
                unit.getMethodReferencesFromSelf()
                        .forEach(call -> call.getTarget().resolveMember().ifPresent(waiting::add));
            }
        }
        return false;
    }
}
