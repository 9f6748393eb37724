/**
 * Charts as SVG, drawn on the server so that they are there without script and can be saved; pure. Whoever shows one puts
 * the same figures beside it as a table.
 */
@NullMarked
@ApplicationModule(
        displayName = "Chart",
        allowedDependencies = {})
package vn.motcua.chart;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
