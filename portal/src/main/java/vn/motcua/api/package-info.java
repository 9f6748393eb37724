/**
 * The REST interface under {@code /api/v1}: the same facades as the pages, for programs. Errors follow RFC 9457 and carry
 * a stable {@code code}; lists carry {@code next}. It may ask every module; no module asks it.
 */
@NullMarked
@ApplicationModule(displayName = "API")
package vn.motcua.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
