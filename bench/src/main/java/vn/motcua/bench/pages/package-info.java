/** The pages and lists over HTTP, at a growing number of dossiers. */
@NullMarked
package vn.motcua.bench.pages;

import org.jspecify.annotations.NullMarked;
