/**
 * Published series of scores of provinces: what an index says, year by year, of each province and each part of it, with
 * its errors, and what follows from that for ranks, groups and change. It knows neither the people asked nor how they were
 * drawn; who measures publishes here.
 */
@NullMarked
@ApplicationModule(
        displayName = "Index",
        allowedDependencies = {"imports", "platform"})
package vn.motcua.index;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
