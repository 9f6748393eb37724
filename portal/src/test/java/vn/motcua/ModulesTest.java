// SPDX-License-Identifier: Apache-2.0
package vn.motcua;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {

    @Test
    void the_modules_keep_to_their_declared_arrows() {
        ApplicationModules.of(MotcuaPortal.class).verify();
    }
}
