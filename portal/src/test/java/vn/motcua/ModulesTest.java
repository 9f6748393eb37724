// SPDX-License-Identifier: Apache-2.0
package vn.motcua;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {

    /** The survey library has no part in the portal's modules; it knows none of them. */
    @Test
    void the_modules_keep_to_their_declared_arrows() {
        ApplicationModules.of(MotcuaPortal.class, resideInAPackage("vn.motcua.survey.."))
                .verify();
    }
}
