// SPDX-License-Identifier: Apache-2.0
package vn.motcua.retention;

import vn.motcua.platform.retention.Keeping;
import vn.motcua.platform.retention.Span;

/**
 * How long one kind is kept.
 *
 * @param tonight what goes in the night that comes
 * @param byList nothing goes by itself, but by a list that two people agreed on
 */
public record Rule(String kind, Span kept, Span least, Keeping.Overdue tonight, boolean byList) {}
