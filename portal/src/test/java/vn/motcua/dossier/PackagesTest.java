// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The dossier's inner packages: the facade may look into all, each of them only down. */
class PackagesTest {

    @Test
    void the_inner_packages_run_in_no_circle() {
        var classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("vn.motcua.dossier");
        slices().matching("vn.motcua.dossier.(*)..").should().beFreeOfCycles().check(classes);
    }
}
