// SPDX-License-Identifier: Apache-2.0
package vn.motcua;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** The portal as a Spring application; its modules are the packages below this one. */
@SpringBootApplication
@Modulithic(systemName = "Motcua")
public class MotcuaPortal {}
