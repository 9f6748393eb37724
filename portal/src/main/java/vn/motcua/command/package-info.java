/**
 * The command {@code motcua} and its sub-commands: what an administrator does from a terminal.
 * It may ask every module; no module asks it.
 */
@NullMarked
@ApplicationModule(displayName = "Command")
package vn.motcua.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
