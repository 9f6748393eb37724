// SPDX-License-Identifier: Apache-2.0
package vn.motcua;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Modules with packages inside: the facade may look into all, each of them only down. */
class PackagesTest {

    @ParameterizedTest
    @ValueSource(strings = {"vn.motcua.dossier", "vn.motcua.campaign"})
    void the_inner_packages_run_in_no_circle(String module) {
        var classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(module);
        slices().matching(module + ".(*)..").should().beFreeOfCycles().check(classes);
    }
}
