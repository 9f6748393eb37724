/** A draft as its pages show it: whose it is, their order, and how far. */
@NullMarked
package vn.motcua.web.draft;

import org.jspecify.annotations.NullMarked;
