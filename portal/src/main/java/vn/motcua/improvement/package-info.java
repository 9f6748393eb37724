/**
 * What a province means to do so that an index says better of it: for a part of a series an aim, who answers for it and by
 * when. It knows parts and series by their codes only; whoever shows a plan brings the scores.
 */
@NullMarked
@ApplicationModule(
        displayName = "Improvement",
        allowedDependencies = {"administration", "agency", "identity", "platform"})
package vn.motcua.improvement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
