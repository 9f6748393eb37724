// SPDX-License-Identifier: Apache-2.0
package vn.motcua;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ContextConfiguration;

/** A test of the whole portal on a real PostgreSQL; the context is shared by all classes that carry only this. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(classes = MotcuaPortal.class)
@AutoConfigureMockMvc
@ContextConfiguration(initializers = PostgresForTests.class)
public @interface PortalTest {}
