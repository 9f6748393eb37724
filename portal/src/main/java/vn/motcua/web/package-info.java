/**
 * The pages, by reader: citizen, officer, open (anyone), admin. It asks every module's facade; no module asks it.
 */
@NullMarked
@ApplicationModule(displayName = "Web")
package vn.motcua.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
