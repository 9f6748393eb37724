/** An index from a sample of villages: how long its table of errors takes, beside R, and how that grows. */
@NullMarked
package vn.motcua.bench.survey;

import org.jspecify.annotations.NullMarked;
