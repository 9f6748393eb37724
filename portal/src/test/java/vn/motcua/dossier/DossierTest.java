// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;
import vn.motcua.PortalTest;

/** A numbered test of the dossier's textbook: the whole portal, with the procedures of {@link RulebookForTests}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@PortalTest
@Import({RulebookForTests.Configuration.class, Office.class, RoundTrips.class})
@interface DossierTest {}
