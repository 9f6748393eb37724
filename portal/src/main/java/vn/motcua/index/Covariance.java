// SPDX-License-Identifier: Apache-2.0
package vn.motcua.index;

/** Of the errors of two parts in one province; each pair once, the part that comes first in the structure first. */
public record Covariance(String place, String first, String second, double value) {}
