/**
 * Survey campaigns: the instrument, the sample and how it was drawn, interviews in villages, and what becomes of the
 * answers. A campaign that is closed is published through {@code index}, which knows no respondent.
 */
@NullMarked
@ApplicationModule(
        displayName = "Campaign",
        allowedDependencies = {"administration", "agency", "identity", "imports", "index", "platform"})
package vn.motcua.campaign;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
