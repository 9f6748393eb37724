/** Where a province stands and what it means to do about it: its self-assessment, for its own officials. */
@NullMarked
package vn.motcua.web.officer.assessment;

import org.jspecify.annotations.NullMarked;
